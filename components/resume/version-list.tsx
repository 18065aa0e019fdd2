"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Act, MoreActs } from "@/components/ui/more-acts";
import type { VersionRow } from "@/lib/schemas/version";
import { counted } from "./variant-parts";
import { VersionName } from "./version-name";
import { VersionTime } from "./version-time";
import { REASON_WORDS } from "./version-words";

export type VersionActs = {
  readonly onLook: (row: VersionRow) => void;
  readonly onRename: (row: VersionRow, name: string) => void;
  readonly onDelete: (row: VersionRow) => void;
};

/** More than these are rarely looked for. */
const SHOWN_ROWS = 5;

/** The versions of one resume, the newest first. */
export function VersionList({ rows, acts }: { rows: readonly VersionRow[]; acts: VersionActs }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, SHOWN_ROWS);
  return (
    <>
      <ul className="versions">
        {shown.map((row) => (
          <VersionItem key={row.id} row={row} acts={acts} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button look="ghost" size="small" onClick={() => setIsWhole(true)}>
          Show {counted(rows.length - shown.length, "older version")}
        </Button>
      )}
    </>
  );
}

function VersionItem({ row, acts }: { row: VersionRow; acts: VersionActs }) {
  const [isNaming, setIsNaming] = useState(false);
  const { name, lines, reason, createdAt } = row;
  if (isNaming)
    return (
      <li className="version">
        <VersionName
          start={name}
          act="Save the name"
          onCancel={() => setIsNaming(false)}
          onName={(next) => {
            setIsNaming(false);
            if (next !== name) acts.onRename(row, next);
          }}
        />
      </li>
    );
  return (
    <li className="version">
      <div className="min-w-0">
        <p className="version__name">{name}</p>
        <p className="version__of">
          <VersionTime at={createdAt} /> · {counted(lines, "line")} · {REASON_WORDS[reason]}
        </p>
      </div>
      <div className="version__acts">
        <Button size="small" aria-label={`Look at “${name}”`} onClick={() => acts.onLook(row)}>
          Look
        </Button>
        <MoreActs name={`More for “${name}”`}>
          <Act icon="undo" onClick={() => acts.onLook(row)}>
            Restore…
          </Act>
          <Act icon="pen" onClick={() => setIsNaming(true)}>
            Rename
          </Act>
          <Act icon="trash" onClick={() => acts.onDelete(row)}>
            Delete
          </Act>
        </MoreActs>
      </div>
    </li>
  );
}
