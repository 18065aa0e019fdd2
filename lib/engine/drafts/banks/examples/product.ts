import type { BankExamples } from "./examples";

/** Invented people's answers about product work. */
export const PRODUCT_EXAMPLES = {
  requirements: {
    settled: {
      line: "Gathered requirements for the claims portal.",
      act: "ranked 31 requests for the claims portal by calls saved",
      instead: "the order in which they had arrived",
      because: "four of them caused half of the calls",
      afterwards: "calls about claim status fell from 120 to 70 a week",
    },
    others: {
      line: "Documented requirements for the parking permit site.",
      who: "showed",
      act: "traced a month of rework to one missing rule for visitors",
      instead: "a fault in the form",
      because: "each department's form named a limit of its own",
      afterwards: "the two heads agreed on one rule before anything more was built",
    },
    helped: "wrote up 18 requests as one list with an owner for each",
  },
  backlog: {
    settled: {
      line: "Maintained the product backlog in Jira.",
      act: "cut 140 of 210 backlog items and split the rest by customer problem",
      instead: "adding another refinement meeting",
      because: "nobody had opened them for a year",
      afterwards: "stories carried over fell from 9 to 2 a sprint",
    },
    others: {
      line: "Updated backlog items for the rental team.",
      who: "showed",
      act: "traced late stories to one open question about deposits",
      instead: "the speed of testing",
      because: "most of them began with a customer's complaint",
      afterwards: "the product owner asked for the rule first, and developers stopped waiting",
    },
    helped: "split 40 backlog items into pieces of a day or two",
  },
  roadmap: {
    settled: {
      line: "Supported roadmap planning for the mobile app.",
      act: "moved offline mode to the first quarter",
      instead: "a redesign of the home screen",
      because: "field engineers lost a signal on two of three visits",
      afterwards: "daily use among field engineers rose from 35% to 58%",
    },
    others: {
      line: "Contributed to quarterly planning.",
      who: "recommended",
      act: "recommended dropping the chat feature",
      instead: "a smaller version of it",
      because: "support already answered most of those customers by phone",
      afterwards: "leadership agreed, and the team kept to one release that quarter",
    },
    helped: "sized six ideas for the plan with the engineers",
  },
  features: {
    settled: {
      line: "Developed features for the booking app.",
      act: "released rebooking before seat choice",
      instead: "both in one release",
      because: "six of ten support calls were about changed dates",
      afterwards: "calls about rebooking fell by a third in eight weeks",
    },
    others: {
      line: "Worked on features for the library app.",
      who: "showed",
      act: "traced abandoned renewals to the password rule",
      instead: "the layout of the page",
      because: "most of those readers had cards older than the rule",
      afterwards: "the librarians dropped it, and readers stopped phoning about it",
    },
    helped: "built the renewal page from the librarians' notes",
  },
  testing: {
    settled: {
      line: "Tested new releases of the payments app.",
      act: "cut the regression suite from 400 to 90 tests by risk of lost payments",
      instead: "running every test each time",
      because: "past faults lay in refunds and retries",
      afterwards: "releases went from monthly to weekly with no lost payment",
    },
    others: {
      line: "Tested releases for the ticket machines.",
      who: "showed",
      act: "traced refund failures to one receipt printer",
      instead: "the refund code",
      because: "all of the reports came from the same two stations",
      afterwards: "the release waited for a new printer, and staff stopped paying out by hand",
    },
    helped: "wrote the tests for partial refunds",
  },
  research: {
    settled: {
      line: "Conducted user interviews for the savings app.",
      act: "chose irregular income as the problem to solve first",
      instead: "more savings goals",
      because: "11 of 15 people interviewed had stopped saving after one bad month",
      afterwards: "savers still active after 90 days rose from 41% to 55%",
    },
    others: {
      line: "Assisted with user research for the clinic's website.",
      who: "showed",
      act: "tested the clinic's front page with nine patients",
      instead: "a guess by the doctors",
      because: "most calls were about parking",
      afterwards: "the clinic moved parking to the front page, and the desk noticed fewer calls",
    },
    helped: "interviewed nine patients in the waiting room",
  },
  design: {
    settled: {
      line: "Designed screens for the clinic's booking site.",
      act: "cut the booking form from five pages to two",
      instead: "the new color theme",
      because: "seven of eight people left at the insurance page",
      afterwards: "finished bookings rose from 52% to 71%",
    },
    others: {
      line: "Created wireframes for the museum shop.",
      who: "showed",
      act: "tested two gift card pages with six visitors",
      instead: "a vote in the office",
      because: "visitors took the card for an advertisement",
      afterwards:
        "the shop chose the plain version, and the desk sold cards online for the first time",
    },
    helped: "sketched three versions of the gift card page",
  },
  launch: {
    settled: {
      line: "Helped launch the new loyalty card.",
      act: "staged the launch of the loyalty card over six stores",
      instead: "opening all 80 at once",
      because: "the pilot's tills had failed on every third card",
      afterwards: "the other stores opened with no till closed",
    },
    others: {
      line: "Supported the rollout of the visitor app.",
      who: "showed",
      act: "tested the visitor app below ground in three wards",
      instead: "another demo upstairs",
      because: "most wards had no signal there",
      afterwards: "the hospital waited for new antennas, and no ward went back to paper",
    },
    helped: "prepared the checklist for each ward's first day",
  },
  pricing: {
    settled: {
      line: "Managed pricing for the starter plan.",
      act: "replaced three starter plans with one",
      instead: "another discount",
      because: "a third of buyers wrote to ask which plan was theirs",
      afterwards: "buyers who paid in the first week rose from 18% to 27%",
    },
    others: {
      line: "Reviewed prices for the bakery's catering menu.",
      who: "recommended",
      act: "recommended one price for delivery",
      instead: "four zones by distance",
      because: "customers at the edge of a zone kept calling to argue",
      afterwards: "the owner agreed, and drivers no longer phone for a price",
    },
    helped: "compared the menus of five caterers",
  },
} as const satisfies Record<string, BankExamples>;
