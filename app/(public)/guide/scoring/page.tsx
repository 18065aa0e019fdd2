import type { Metadata } from "next";
import Link from "next/link";
import { ENGINE_VERSION, SIGNAL_LABELS, type SignalId } from "@/lib/engine";
import { BAND_FLOORS, explainScore, SCORE, WEIGHT_ROWS } from "@/lib/engine/scoring";
import { Changes } from "./changes";

export const metadata: Metadata = { title: "How a line is weighed" };

const EXAMPLES = [
  "Managed the volunteer rota",
  "Ran 14 repair evenings a year for a tenants’ association by training two residents a month",
  "Moved the volunteer rota from phone calls to a shared sheet because half of the calls went unanswered; no shift has stood empty since May",
] as const;

const VERDICTS = {
  vague: "A reader cannot picture what this person decided or changed.",
  thin: "A particular act, size or way of doing, but no decision or change yet. Good craft often reads so.",
  strong:
    "Opens with what the person did, shows a particular decision or a particular change, and has nothing left that is worth doing first.",
} as const;

const SIGNALS: readonly (readonly [SignalId, string, string])[] = [
  ["decision", "A particular choice, made or owned. Leading or owning alone is none.", "Both"],
  ["criteria", "The reason, or what it was weighed against.", "Both"],
  ["outcome", "Something changed or held, and it is said. An intention is none.", "Both"],
  ["measure", "A number, best with its base and period.", "Both"],
  ["scope-scale", "How big it was, and for whom.", "Both"],
  ["stakeholder-alignment", "Who had to agree, and that they did.", "Both"],
  ["prioritization", "Ordering work, or ordering opportunities.", "By its object"],
  ["backlog-clarity", "Stories and criteria that made work ready.", "Product Owner"],
  ["scope-conflict", "Competing requests settled within limits.", "Product Owner"],
  ["flow-quality", "Rework, cycle time, escaped defects, releases.", "Product Owner"],
  ["discovery", "Learned from customers or from figures.", "Product Manager"],
  ["problem-choice", "Which problem or bet was taken on, and which was not.", "Product Manager"],
  ["success-measure", "What would count as success, set beforehand.", "Product Manager"],
  ["business-result", "Adoption, retention, conversion, revenue, cost.", "Product Manager"],
];

export default function ScoringPage() {
  return (
    <article className="wrap py-10 md:py-14">
      <div className="prose">
        <h1>How a line is weighed</h1>
        <p>
          A line is never graded on your pages. It is weighed all the same, so that the most
          promising lines can be offered first. This is all of the arithmetic, of version{" "}
          {ENGINE_VERSION}. The same text always gives the same answer.
        </p>
        <p>
          <Link href="/rules">All rules</Link> ·{" "}
          <Link href="/guide/coverage">What they cover, and what no rule can judge</Link> ·{" "}
          <Link href="/guide/weak-to-strong">Four lines, told twice</Link> ·{" "}
          <a href="#changes">What changed</a>
        </p>
        <h2>Three kinds of lines</h2>
        <p>One question decides: could a reader picture what this person decided or changed?</p>
        <dl>
          {Object.entries(VERDICTS).map(([verdict, means]) => (
            <div key={verdict} className="mt-3">
              <dt className="font-semibold">{verdict}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <h2>What counts</h2>
        <p>
          The points of a line are the sum of these rows. Below {BAND_FLOORS.thin} points it is
          vague. From {BAND_FLOORS.strong} points on it is strong, where it also tells a particular
          decision or change and no finding is worth doing first. Else it is thin.
        </p>
      </div>
      <Weights />
      <div className="prose mt-10">
        <h2>Three lines, added up</h2>
        <p>Invented lines of one person, from the least told to the most.</p>
      </div>
      <div className="mt-4 grid gap-4 lg:grid-cols-3">
        {EXAMPLES.map((line) => (
          <Sum key={line} line={line} />
        ))}
      </div>
      <div className="prose mt-10">
        <h2>From points to an order</h2>
        <p>
          The score only sorts. Each kind of line has a third of the way from 0 to 100: vague from{" "}
          {SCORE.thirds.vague.floor}, thin from {SCORE.thirds.thin.floor}, strong from{" "}
          {SCORE.thirds.strong.floor}. Within its third a line stands at{" "}
          <i>p ÷ (p + {SCORE.halfWay})</i>, where <i>p</i> is its points above{" "}
          {SCORE.thirds.vague.from}, {SCORE.thirds.thin.from.toFixed(1)} or{" "}
          {SCORE.thirds.strong.from.toFixed(1)}: more is always more, and less and less so.
        </p>
        <h2>What a line shows</h2>
        <p>
          Beside the findings stand the kinds of evidence that a line shows, each with its words.
          What a resume shows is a table of these, for either role, and never one figure.
        </p>
      </div>
      <Signals />
      <Changes />
    </article>
  );
}

const signed = (points: number): string =>
  `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(2)}`;

function Weights() {
  return (
    <table className="mt-4 w-full max-w-[820px] border-collapse text-left">
      <caption className="sr-only">Points of each fact</caption>
      <thead className="text-sm text-ink-soft">
        <tr>
          <th scope="col" className="py-2 pr-4 font-normal">
            What is there
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {WEIGHT_ROWS.map(({ what, points, means }) => (
          <tr key={what} className="border-t border-line align-baseline">
            <th scope="row" className="py-2.5 pr-4 font-normal">
              <span className="font-semibold">{what}</span>
              <span className="block text-sm text-ink-soft">{means}</span>
            </th>
            <td className="py-2.5 text-right tabular-nums">{signed(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One line with its summands; small repeats of a row are summed. */
function Sum({ line }: { line: string }) {
  const { verdict, score, points, rows } = explainScore(line);
  return (
    <section aria-label={line} className="card flex flex-col gap-3 px-5 py-4">
      <p className="draft-text">{line}</p>
      <table className="mt-auto w-full border-collapse text-left text-sm">
        <tbody>
          {rows.map(({ what, points: worth }) => (
            <tr key={what} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-3 font-normal">
                {what}
              </th>
              <td className="py-1.5 text-right tabular-nums">{signed(worth)}</td>
            </tr>
          ))}
          <tr className="border-t border-line-strong font-semibold">
            <th scope="row" className="py-1.5 pr-3">
              {points.toFixed(2)} points: {verdict}
            </th>
            <td className="py-1.5 text-right tabular-nums">{score.toFixed(0)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Signals() {
  return (
    <dl className="mt-4 grid max-w-[820px]">
      {SIGNALS.map(([id, means, track]) => (
        <div
          key={id}
          className="grid gap-x-6 gap-y-0.5 border-t border-line py-2.5 md:grid-cols-[180px_1fr_150px]"
        >
          <dt className="font-semibold">{SIGNAL_LABELS[id]}</dt>
          <dd>{means}</dd>
          <dd className="text-sm text-ink-soft">{track}</dd>
        </div>
      ))}
    </dl>
  );
}
