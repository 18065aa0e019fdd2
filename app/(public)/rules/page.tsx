import type { Metadata } from "next";
import Link from "next/link";
import { ExamplePair } from "@/components/coach/example-pair";
import { KindName } from "@/components/ui/kind";
import { ENGINE_VERSION, KIND_LABELS, type Kind } from "@/lib/engine";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";
import { SEVERITY_WORDS, sourceWords } from "./rule-words";

export const metadata: Metadata = { title: "Rules" };

const KINDS: readonly Kind[] = ["authority", "evidence", "wording", "form"];
const ALL = [...RULES, ...ACROSS_RULES];

export default function RulesPage() {
  return (
    <div className="wrap py-10 md:py-14">
      <div className="prose">
        <h1>What the coach looks for</h1>
        <p>
          {ALL.length} rules, version {ENGINE_VERSION}. Each says why it matters to a reader, where
          it comes from, and shows a line before and after. Those about one line can be set aside
          where they do not apply.
        </p>
        <p>
          <Link href="/guide/coverage">What they cover, and what no rule can judge</Link> ·{" "}
          <Link href="/guide/scoring">How a line is weighed</Link> ·{" "}
          <Link href="/guide/weak-to-strong">Four lines, told twice</Link>
        </p>
        <nav aria-label="Kinds of rules" className="flex flex-wrap gap-x-5 gap-y-1">
          {KINDS.map((kind) => (
            <a key={kind} href={`#rules-${kind}`}>
              {KIND_LABELS[kind]}
            </a>
          ))}
        </nav>
      </div>
      {KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`rules-${kind}`} className="mt-10">
          <h2 id={`rules-${kind}`} className="text-title font-semibold">
            {KIND_LABELS[kind]}
          </h2>
          <ul className="mt-3 grid max-w-[820px]">
            {ALL.filter((rule) => rule.kind === kind).map((rule) => (
              <li key={rule.id} id={rule.id} className="grid gap-1 border-t border-line py-4">
                <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                  <KindName kind={kind}>{KIND_LABELS[kind]}</KindName>
                  <h3 className="text-md font-semibold">
                    <Link href={`/rules/${rule.id}`} className="underline">
                      {rule.title}
                    </Link>
                  </h3>
                  <span className="text-sm text-ink-faint">{SEVERITY_WORDS[rule.severity]}</span>
                </div>
                <p className="text-ink-soft">{rule.why}</p>
                <p className="text-sm text-ink-faint">{sourceWords(rule.source)}</p>
                <FirstExample rule={rule} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What the rule looks for at a glance; a rule across a resume needs its page for that. */
function FirstExample({ rule }: { rule: (typeof ALL)[number] }) {
  const example = RULES.find(({ id }) => id === rule.id)?.examples[0];
  return example ? <ExamplePair example={example} kind={rule.kind} rule={rule.id} /> : null;
}
