import Link from "next/link";
import type { ReactNode } from "react";
import { TrackName } from "@/components/ui/track";
import { ExampleView } from "./example-view";
import { LiveBox } from "./live-box";

/** The four origins of a word in a draft, as the page's band tells them. */
const ORIGINS = [
  {
    look: <span className="yours">two teams</span>,
    name: "Yours.",
    words: "Copied from your bullet or from an answer you gave.",
  },
  {
    look: <span className="connecting">and, because, before</span>,
    name: "Connecting.",
    words: "Grammar from a closed list. It joins your words and carries no fact.",
  },
  {
    look: <span className="blank">by how much</span>,
    name: "Only you know.",
    words: "A blank with a question. Fill it, or cut the clause.",
  },
  {
    look: (
      <>
        <span className="claim">prioritized</span>
        <span className="claim-word">confirm</span>
      </>
    ),
    name: "For you to confirm.",
    words:
      "A word that says more about your part than your text did. Confirm it, or take the milder word.",
  },
];

/** Rows of the comparison that the career guide behind this product makes. */
const READINGS = [
  {
    about: "Decides",
    po: "What gets built next, in deliverable slices",
    pm: "Which problems to prioritize, and why now",
  },
  { about: "Looks ahead", po: "Sprint to release", pm: "Quarter to year" },
  {
    about: "Proves it with",
    po: "Flow, quality, scope clarity, release reliability",
    pm: "Adoption, retention, revenue, strategic outcomes",
  },
  {
    about: "Often fails by",
    po: "Becoming a ticket admin with little decision authority",
    pm: "Becoming a roadmap reporter without real discovery",
  },
];

export default function LandingPage() {
  return (
    <>
      <section className="wrap pt-7 pb-10 md:pt-14 md:pb-14">
        <div className="grid items-end gap-x-12 gap-y-4 md:grid-cols-[7fr_6fr]">
          <h1 className="max-w-[11ch] text-display font-[650] tracking-[-0.037em] text-balance">
            Show what you decided.
          </h1>
          <p className="max-w-[50ch] pb-1.5 text-draft text-pretty text-ink-soft">
            Twotrack marks the exact words that hide your part in the work, asks for what only you
            know, and drafts each bullet twice: once for Product Owner roles, once for Product
            Manager roles. It never adds a fact of its own.
          </p>
        </div>
        <div className="mt-7 md:mt-10">
          <ExampleView />
        </div>
        <p className="mt-5 text-pretty text-ink-soft">
          <Link href="/guide/weak-to-strong" prefetch={false} className="underline">
            Four more lines, told twice
          </Link>
          , each beside the career guide’s own stronger ones.
        </p>
      </section>
      <section className="border-t border-line py-12 md:py-16" aria-labelledby="try-title">
        <div className="wrap">
          <h2
            id="try-title"
            className="mb-5 text-[1.625rem] leading-8 font-[620] tracking-[-0.026em] md:text-band"
          >
            Now one of yours
          </h2>
          <LiveBox />
        </div>
      </section>
      <WhereWordsCameFrom />
      <TwoReadings />
    </>
  );
}

function Band({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead: string;
  children: ReactNode;
}) {
  return (
    <section className="border-t border-line py-12 md:py-[72px]" aria-labelledby={id}>
      <div className="wrap grid items-start gap-x-16 gap-y-7 md:grid-cols-[5fr_7fr]">
        <div>
          <h2
            id={id}
            className="text-[1.625rem] leading-8 font-[620] tracking-[-0.026em] text-balance md:text-band"
          >
            {title}
          </h2>
          <p className="mt-3.5 max-w-[46ch] text-md text-pretty text-ink-soft">{lead}</p>
        </div>
        {children}
      </div>
    </section>
  );
}

function WhereWordsCameFrom() {
  return (
    <Band
      id="origins-title"
      title="You can see where every word came from"
      lead="Made-up numbers are the fastest way to lose an interview. So a draft here shows its sources, word by word, and asks before it exports while something is still open."
    >
      <dl className="divide-y divide-line">
        {ORIGINS.map((origin) => (
          <div key={origin.name} className="grid gap-x-6 gap-y-1 py-4 md:grid-cols-[200px_1fr]">
            <dt className="font-writer text-draft">{origin.look}</dt>
            <dd className="text-[15px] leading-6 text-pretty text-ink-soft">
              <b className="font-semibold text-ink">{origin.name}</b> {origin.words}
            </dd>
          </div>
        ))}
      </dl>
    </Band>
  );
}

function TwoReadings() {
  return (
    <Band
      id="readings-title"
      title="Two roles, two readings of the same work"
      lead="The titles overlap and postings mix them. What differs is the decisions a reader looks for, so Twotrack keeps two resumes over one history."
    >
      <table className="w-full table-fixed text-left text-[15px] leading-6 wrap-anywhere [&_.track]:items-baseline [&_.track]:whitespace-normal">
        <thead>
          <tr className="align-baseline">
            <td className="w-[92px] sm:w-[130px]" />
            <th scope="col" className="pr-5 pb-3.5 font-normal">
              <TrackName track="po" />
            </th>
            <th scope="col" className="pb-3.5 font-normal">
              <TrackName track="pm" />
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {READINGS.map((row) => (
            <tr key={row.about} className="align-baseline">
              <th scope="row" className="py-3.5 pr-4 text-base font-medium text-ink-faint">
                {row.about}
              </th>
              <td className="py-3.5 pr-5">{row.po}</td>
              <td className="py-3.5">{row.pm}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Band>
  );
}
