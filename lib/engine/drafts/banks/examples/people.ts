import type { BankExamples } from "./examples";

/** Invented people's answers about work with people and figures, and of any other trade. */
export const PEOPLE_EXAMPLES = {
  campaigns: {
    settled: {
      line: "Ran email campaigns for the gym chain.",
      act: "moved the spring budget from new leads to members in their first month",
      instead: "a second round of radio spots",
      because: "half of leavers had come twice or less",
      afterwards: "members who stayed past month three rose from 61% to 70%",
    },
    others: {
      line: "Managed social media for the theater.",
      who: "showed",
      act: "traced the anger of regular visitors to one booking page",
      instead: "the tone of the posts",
      because: "it named no seat for a wheelchair",
      afterwards: "the box office added wheelchair seats to it, and visitors wrote to say thanks",
    },
    helped: "wrote the posts for the spring season",
  },
  support: {
    settled: {
      line: "Answered customer tickets.",
      act: "put password resets ahead of all other requests",
      instead: "faster macros",
      because: "they made up a third of 2,400 tickets",
      afterwards: "reset tickets fell by half within a month",
    },
    others: {
      line: "Handled customer complaints by phone.",
      who: "showed",
      act: "traced the loss of parcels to one missing scan",
      instead: "a lack of couriers",
      because: "every complaint named the same depot",
      afterwards: "the warehouse added the scan, and customers stopped calling twice",
    },
    helped: "grouped a month of complaints by cause",
  },
  reporting: {
    settled: {
      line: "Prepared weekly reports for management.",
      act: "replaced 11 weekly reports with one page of late orders by cause",
      instead: "a new dashboard for each team",
      because: "the Monday meeting used only two of them",
      afterwards: "late orders fell from 14% to 9% in a quarter",
    },
    others: {
      line: "Prepared monthly reports on bed use.",
      who: "showed",
      act: "traced empty beds to the noon lists of two wards",
      instead: "a shortage of nurses",
      because: "they still named patients who had left",
      afterwards: "the hospital moved the hour, and nurses stopped phoning around for beds",
    },
    helped: "checked the figures with each ward before the meeting",
  },
  analysis: {
    settled: {
      line: "Analyzed sales data.",
      act: "cut the late delivery window",
      instead: "a bigger discount",
      because: "repeat orders fell only where parcels came late",
      afterwards: "repeat orders rose from 22% to 29% in a quarter",
    },
    others: {
      line: "Analyzed booking data for the ferry line.",
      who: "showed",
      act: "traced the crowded early boat to families with vans",
      instead: "the lower fare",
      because: "the late boat took none",
      afterwards: "the line opened the late boat to vans, and families noticed",
    },
    helped: "cleaned two years of booking data for the planners",
  },
  stakeholders: {
    settled: {
      line: "Liaised with stakeholders across three departments.",
      act: "settled on one intake form for finance, sales and support",
      instead: "three separate queues",
      because: "a fifth of requests had been filed twice",
      afterwards: "a request is now answered in 4 days, down from 11",
    },
    others: {
      line: "Liaised with departments on the new intranet.",
      who: "recommended",
      act: "recommended one page for each task",
      instead: "one for each department",
      because: "new staff did not know who did what",
      afterwards: "the departments agreed, and the help line is no longer asked for forms",
    },
    helped: "summarized what each department had asked for",
  },
  training: {
    settled: {
      line: "Trained new staff on the till system.",
      act: "replaced the two-day course with six tasks at a practice till",
      instead: "a longer manual",
      because: "new staff asked the same four questions in their first week",
      afterwards: "time to work alone fell from ten days to four",
    },
    others: {
      line: "Assisted with training of new drivers.",
      who: "showed",
      act: "traced lost hours to the maps of two depots",
      instead: "nervous drivers",
      because: "both maps showed an old gate",
      afterwards: "the trainers redrew the maps, and dispatch stopped guiding drivers by phone",
    },
    helped: "tested the route maps on each new driver's first day",
  },
  sales: {
    settled: {
      line: "Supported the sales team with demos.",
      act: "narrowed demos to the two tasks that each buyer had named",
      instead: "the full product tour",
      because: "nine of twelve lost deals had asked for less, not more",
      afterwards: "second meetings rose from 30% to 45% of demos",
    },
    others: {
      line: "Made sales calls to dental practices.",
      who: "showed",
      act: "compared the reasons of 40 practices that said no",
      instead: "another discount",
      because: "small ones bought one chair at a time",
      afterwards:
        "the sales lead kept the yearly plan for chains, and small practices stopped hanging up",
    },
    helped: "logged each reason that a practice gave for its no",
  },
  leading: {
    settled: {
      line: "Led a team of six technicians.",
      act: "moved two of six technicians from repairs to weekly checks",
      instead: "hiring a seventh",
      because: "four parts caused most of the breakdowns",
      afterwards: "breakdowns fell from 19 to 7 a month",
    },
    others: {
      line: "Helped lead the evening shift.",
      who: "recommended",
      act: "recommended pairing new cooks with one station for a month",
      instead: "a rota by seniority",
      because: "they had been moved every night",
      afterwards: "the chef agreed, and none of them left before the summer",
    },
    helped: "coached three new cooks at the grill",
  },
  general: {
    settled: {
      line: "Responsible for the front desk.",
      act: "moved check-in for groups to a side room",
      instead: "a third desk clerk",
      because: "two coaches a day held up everyone else for 40 minutes",
      afterwards: "the usual wait fell from 25 minutes to 6",
    },
    others: {
      line: "Assisted in the greenhouse.",
      who: "showed",
      act: "measured the temperature at each bench for two weeks",
      instead: "a new kind of seed",
      because: "trays near the door died first",
      afterwards: "the head gardener moved the benches, and no tray has been lost since",
    },
    helped: "logged which trays died, and where they stood",
  },
} as const satisfies Record<string, BankExamples>;
