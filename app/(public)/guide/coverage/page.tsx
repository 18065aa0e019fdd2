import type { Metadata } from "next";
import Link from "next/link";
import { SIGNAL_LABELS, type SignalId } from "@/lib/engine";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";
import { GUIDE_COVERAGE, SEED_COVERAGE, UNJUDGED, type Covered } from "@/lib/engine/coverage";
import { sourceWords } from "../../rules/rule-words";

export const metadata: Metadata = { title: "What the rules cover" };

const TITLES = new Map([...RULES, ...ACROSS_RULES].map(({ id, title }) => [id, title]));

export default function CoveragePage() {
  return (
    <article className="wrap py-10 md:py-14">
      <div className="prose">
        <h1>What the rules cover, and what no rule can judge</h1>
        <p>
          On the left, what the sources advise. On the right, the rules that look for it and the
          evidence that answers it. What words alone cannot show stands at the end.
        </p>
        <p>
          <Link href="/rules">All rules</Link> ·{" "}
          <Link href="/guide/scoring">How a line is weighed</Link> ·{" "}
          <Link href="/guide/weak-to-strong">Four lines, told twice</Link>
        </p>
      </div>
      <Coverage id="seed" title="From the career guide behind this product" list={SEED_COVERAGE} />
      <Coverage id="guides" title="From guides to resumes and plain words" list={GUIDE_COVERAGE} />
      <section aria-labelledby="unjudged" className="mt-12">
        <h2 id="unjudged" className="text-title font-semibold">
          What no rule can judge
        </h2>
        <dl className="mt-3 grid">
          {UNJUDGED.map(({ what, why, instead }) => (
            <div
              key={what}
              className="grid gap-x-8 gap-y-1 border-t border-line py-4 md:grid-cols-2"
            >
              <dt>
                <span className="font-semibold">{what}</span>
                <span className="mt-1 block text-ink-soft">{why}</span>
              </dt>
              <dd>{instead}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}

function Coverage({ id, title, list }: { id: string; title: string; list: readonly Covered[] }) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="text-title font-semibold">
        {title}
      </h2>
      <ul className="mt-3 grid">
        {list.map(({ advice, source, rules, signals }) => (
          <li
            key={advice}
            className="grid gap-x-8 gap-y-2 border-t border-line py-4 md:grid-cols-2"
          >
            <div>
              <p className="font-semibold">{advice}</p>
              <p className="mt-1 text-sm text-ink-soft">
                {source.from === "seed" ? `“${source.quote}”` : sourceWords(source)}
              </p>
            </div>
            <div className="grid content-start gap-1">
              <ul className="grid gap-1">
                {rules.map((rule) => (
                  <li key={rule}>
                    <Link href={`/rules/${rule}`} className="underline">
                      {TITLES.get(rule)}
                    </Link>
                  </li>
                ))}
              </ul>
              {signals && <Shown signals={signals} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Shown = ({ signals }: { signals: readonly SignalId[] }) => (
  <p className="text-sm text-ink-soft">
    Shown by: {signals.map((signal) => SIGNAL_LABELS[signal]).join(" · ")}
  </p>
);
