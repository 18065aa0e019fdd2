import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ExamplePair } from "@/components/coach/example-pair";
import { KindName } from "@/components/ui/kind";
import { KIND_LABELS, type ResumeLine, type ResumeOptions } from "@/lib/engine";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";
import { SEVERITY_WORDS, sourceWords } from "../rule-words";

type Props = PageProps<"/rules/[ruleId]">;

async function ruleOf({ params }: Props) {
  const { ruleId } = await params;
  return [...RULES, ...ACROSS_RULES].find((rule) => rule.id === ruleId) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await ruleOf(props)).title };
}

export default async function RulePage(props: Props) {
  const rule = await ruleOf(props);
  const onLine = RULES.find((one) => one.id === rule.id);
  const across = ACROSS_RULES.find((one) => one.id === rule.id);
  return (
    <article className="wrap max-w-[820px] py-10 md:py-14">
      <p>
        <Link href="/rules" className="text-ink-soft underline">
          All rules
        </Link>
      </p>
      <div className="prose mt-4">
        <h1>{rule.title}</h1>
        <p className="flex flex-wrap items-baseline gap-x-4">
          <KindName kind={rule.kind}>{KIND_LABELS[rule.kind]}</KindName>
          <span className="text-sm">{SEVERITY_WORDS[rule.severity]}</span>
        </p>
        <p>{rule.why}</p>
        <h2>Where it comes from</h2>
        <p>{sourceWords(rule.source)}</p>
        <h2>Examples</h2>
      </div>
      <div className="mt-4 grid gap-3">
        {onLine?.examples.map((example) => (
          <ExamplePair key={example.weak} example={example} kind={rule.kind} rule={rule.id} />
        ))}
        {across?.examples.map((example, at) => (
          <div key={at} className="card grid gap-4 px-5 py-4">
            {example.options && <p className="text-sm">{readFor(example.options)}</p>}
            <Lines title="Before" lines={example.weak} lit={example.lines} />
            <Lines title="After" lines={example.strong} lit={[]} />
          </div>
        ))}
      </div>
      {across && across.allows.length > 0 && (
        <>
          <div className="prose">
            <h2>Resumes on which it stays silent</h2>
          </div>
          <div className="mt-3 grid gap-3">
            {across.allows.map(({ lines, options }, at) => (
              <div key={at} className="card grid gap-3 px-5 py-4">
                {options && <p className="text-sm">{readFor(options)}</p>}
                <Lines title="Lines of one resume" lines={lines} lit={[]} />
              </div>
            ))}
          </div>
        </>
      )}
      {onLine && onLine.allows.length > 0 && (
        <>
          <div className="prose">
            <h2>Lines on which it stays silent</h2>
          </div>
          <ul className="mt-3 grid gap-1.5">
            {onLine.allows.map((line) => (
              <li key={line} className="draft-text">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="prose mt-6">
        <h2>Where it does not apply</h2>
        <p>{onLine ? SET_ASIDE : SEEN_ACROSS}</p>
      </div>
    </article>
  );
}

const SET_ASIDE =
  "Press “Set aside” beside the finding and say why: it is confidential, said in another line, not true here, or another reason. It stays set aside while its words and the words around them stay as they are. All that you set aside is listed, and can be taken back.";
const SEEN_ACROSS =
  "It is advice about the resume as a whole and holds nothing back: the resume can be exported as it is.";

/** What the example's resume is read for, and which side its writer took. */
function readFor({ track, scope, currentTense, ending }: ResumeOptions): string {
  const said = [
    track && `Read for ${track === "po" ? "a Product Owner" : "a Product Manager"} role`,
    scope && "for a posting that asks for the other role’s scope",
    currentTense && `The writer chose the ${currentTense} for a job still held`,
    ending && `The writer chose ${ending === "stop" ? "a full stop" : "no full stop"}`,
  ];
  return `${said.filter(Boolean).join(", ")}.`;
}

/** Lines of one resume; those that the finding names stand out. */
function Lines({
  title,
  lines,
  lit,
}: {
  title: string;
  lines: readonly ResumeLine[];
  lit: readonly number[];
}) {
  return (
    <section>
      <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>
      <ul className="mt-1 grid gap-1">
        {lines.map((line, at) => (
          <li key={`${at}-${line.text}`} className="draft-text">
            {lit.includes(at) ? <mark className="mark mark--form">{line.text}</mark> : line.text}
            {line.twin !== undefined && (
              <span className="block text-sm text-ink-faint">
                In the other resume: {line.twin === line.text ? "the same words" : line.twin}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
