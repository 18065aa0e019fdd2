import Link from "next/link";
import { CHANGELOG, type Moved } from "@/lib/engine/changelog";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";

const TITLES = new Map([...RULES, ...ACROSS_RULES].map(({ id, title }) => [id, title]));

/** Every version of the rules, with what it moved on the project's own lines. */
export function Changes() {
  return (
    <section aria-labelledby="changes" className="mt-12 max-w-[820px]">
      <h2 id="changes" className="text-title font-semibold">
        What changed
      </h2>
      <p className="mt-2 text-ink-soft">
        A new version can read a line of yours otherwise than before. The coach then says which
        findings are new because of it.
      </p>
      {CHANGELOG.map(({ version, date, changes, moved }) => (
        <section key={version} aria-label={`Version ${version}`} className="mt-6">
          <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
            Version {version} <time className="text-sm font-normal text-ink-faint">{date}</time>
          </h3>
          <ul className="mt-2 grid list-disc gap-1 pl-5">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {moved && <MovedTable moved={moved} />}
        </section>
      ))}
    </section>
  );
}

function MovedTable({ moved: { since, lines, verdicts, rules } }: { moved: Moved }) {
  if (verdicts === 0 && rules.length === 0)
    return (
      <p className="mt-3 text-sm text-ink-soft">
        Of the project’s own {lines} lines it finds the same as {since}.
      </p>
    );
  return (
    <table className="mt-3 w-full border-collapse text-left text-sm">
      <caption className="pb-2 text-left text-ink-soft">
        On the project’s own {lines} lines, against {since}:{" "}
        {verdicts === 1 ? "1 is" : `${verdicts} are`} another kind of line than before. How often
        each rule speaks:
      </caption>
      <thead className="text-ink-soft">
        <tr>
          <th scope="col" className="py-1.5 font-normal">
            Rule
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            {since}
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            Now
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ rule, before, after }) => (
          <tr key={rule} className="border-t border-line">
            <th scope="row" className="py-1.5 pr-3 font-normal">
              <Link href={`/rules/${rule}`} className="underline">
                {TITLES.get(rule) ?? rule}
              </Link>
            </th>
            <td className="py-1.5 text-right tabular-nums">{before}</td>
            <td className="py-1.5 text-right tabular-nums">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
