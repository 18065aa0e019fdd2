"use client";

import { CopyButton } from "@/components/coach/copy-button";
import { WordDiff } from "@/components/ui/word-diff";
import type { Compared, ComparedLine } from "./version-compare";

/** What stands in the place of words, where there are none on one side. */
const NOT_THEN: Readonly<Partial<Record<ComparedLine["is"], string>>> = {
  added: "Not there yet",
};
const NOT_NOW: Readonly<Partial<Record<ComparedLine["is"], string>>> = {
  "left-out": "Left out of this resume",
  gone: "No longer in your career history",
};

/** A version as text beside what stands now, line by line; what differs is marked word by word. */
export function VersionLook({ compared: { parts } }: { compared: Compared }) {
  if (parts.length === 0) return <p className="mt-3 text-ink-soft">It held no words.</p>;
  return (
    <table className="version-look">
      <thead>
        <tr>
          <th scope="col">This version</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      {parts.map(({ name, lines }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {name}
            </th>
          </tr>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Line({ line: { is, then, now } }: { line: ComparedLine }) {
  return (
    <tr data-line={is}>
      <td>
        {NOT_THEN[is] ? <Nothing words={NOT_THEN[is]} /> : <Words text={then} />}
        {is === "gone" && <CopyButton text={then} name="this line" />}
      </td>
      <td>
        {NOT_NOW[is] ? (
          <Nothing words={NOT_NOW[is]} />
        ) : is === "changed" && then.trim() !== "" ? (
          <WordDiff before={then} after={now} />
        ) : (
          <Words text={now} />
        )}
      </td>
    </tr>
  );
}

function Words({ text }: { text: string }) {
  return text.trim() === "" ? <Nothing words="Nothing" /> : text;
}

function Nothing({ words }: { words: string | undefined }) {
  return <span className="version-look__none">{words}</span>;
}
