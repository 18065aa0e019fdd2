import type { BankExamples } from "./examples";

/** Invented people's answers about work that keeps things moving. */
export const DELIVERY_EXAMPLES = {
  delivery: {
    settled: {
      line: "Managed project timelines for the warehouse system.",
      act: "moved the returns module behind the pick-list release",
      instead: "asking both crews for weekend shifts",
      because: "late picks cost more customers than late returns",
      afterwards: "the pick-list release met its date of 3 June",
    },
    others: {
      line: "Coordinated schedules for the station rebuild.",
      who: "showed",
      act: "traced lost hours to two separate calendars",
      instead: "late deliveries of steel",
      because: "two crews had met on the same platform twice",
      afterwards: "the site manager put all crews on one calendar, and no night shift was lost",
    },
    helped: "tracked the permits that each crew waited for",
  },
  process: {
    settled: {
      line: "Responsible for process improvement in the billing office.",
      act: "removed the second approval for invoices below $500",
      instead: "hiring a third clerk",
      because: "it had changed 2 of 1,900 invoices in a year",
      afterwards: "an invoice now leaves in one day, down from six",
    },
    others: {
      line: "Supported process improvement at the laundry.",
      who: "showed",
      act: "traced the wait for clean sheets to one signature",
      instead: "a shortage of machines",
      because: "one supervisor signed for three floors",
      afterwards:
        "the manager dropped the signature, and the night shift stopped running out of sheets",
    },
    helped: "timed each step from the truck to the shelf",
  },
  migrations: {
    settled: {
      line: "Assisted with the migration to a new patient system.",
      act: "moved the two smallest clinics first",
      instead: "all nine over one weekend",
      because: "a third of old records had no usable birth date",
      afterwards: "the other seven moved with no visit canceled",
    },
    others: {
      line: "Supported the migration of member records.",
      who: "showed",
      act: "counted duplicate addresses in the old records",
      instead: "one move of everything",
      because: "two desks had typed in the same forms",
      afterwards: "the office cleaned them before the move, and no member got two letters",
    },
    helped: "rehearsed the move twice with copied records",
  },
  incidents: {
    settled: {
      line: "Handled production incidents.",
      act: "put certificate renewal ahead of two planned features",
      instead: "restarting the servers each time",
      because: "five of eight outages began with an expired certificate",
      afterwards: "night calls fell from four a month to none since May",
    },
    others: {
      line: "Responded to incidents on the ticket gates.",
      who: "showed",
      act: "traced the gate failures to one batch of readers",
      instead: "a fault in the software",
      because: "all of them stood at stations opened the same year",
      afterwards: "the operator replaced the batch, and the station staff stopped carrying keys",
    },
    helped: "documented how to restart a gate without a technician",
  },
  ceremonies: {
    settled: {
      line: "Facilitated sprint ceremonies for two teams.",
      act: "limited each sprint to work with agreed acceptance criteria",
      instead: "filling it to the last hour",
      because: "a third of customers' complaints came from a missing rule",
      afterwards: "reopened stories fell from eight to two a sprint",
    },
    others: {
      line: "Scheduled stand-ups and retrospectives.",
      who: "recommended",
      act: "recommended shorter stand-ups on three days a week",
      instead: "a daily call",
      because: "most customers called in the morning",
      afterwards: "the team agreed, and the night shift came again",
    },
    helped: "summarized what each retrospective had agreed",
  },
  documentation: {
    settled: {
      line: "Wrote user documentation.",
      act: "replaced a 90-page manual with 12 task pages",
      instead: "another edition of the manual",
      because: "eight questions made up most of the help desk's calls",
      afterwards: "calls from new users fell from 60 to 25 a month",
    },
    others: {
      line: "Maintained the knowledge base.",
      who: "showed",
      act: "traced most radio traffic to one hidden page",
      instead: "a gap in the training",
      because: "it was filed under security",
      afterwards: "the front desk moved it, and guards stopped asking by radio",
    },
    helped: "rewrote the page on lost keys with the guards",
  },
  compliance: {
    settled: {
      line: "Ensured compliance with data protection rules.",
      act: "removed birth dates from 14 of 17 forms",
      instead: "encrypting each form by itself",
      because: "only three of them needed an age by law",
      afterwards: "the audit in March closed with no finding",
    },
    others: {
      line: "Assisted with safety audits at the bottling plant.",
      who: "showed",
      act: "measured the reach to each emergency stop",
      instead: "the checklist of the year before",
      because: "the belt on line two had been moved for a wider crate",
      afterwards: "the plant moved the stop before the inspection, and the inspector noted it",
    },
    helped: "checked the guards on each line before the audit",
  },
  vendors: {
    settled: {
      line: "Managed vendors for the contact center.",
      act: "chose the smaller of two phone vendors after a two-week trial",
      instead: "renewing the old contract",
      because: "its calls dropped half as often",
      afterwards: "dropped calls fell from 6% to 2%",
    },
    others: {
      line: "Supported vendor selection for school lunches.",
      who: "showed",
      act: "compared a month of deliveries from three suppliers",
      instead: "the prices alone",
      because: "two schools had sent classes to lunch late",
      afterwards: "the district changed suppliers, and no class has waited since",
    },
    helped: "drafted the questions for four suppliers",
  },
} as const satisfies Record<string, BankExamples>;
