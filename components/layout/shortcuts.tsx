"use client";

import { Fragment, useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Button } from "@/components/ui/button";
import { keyNames, type Act } from "./keys";
import { useIsMac } from "./platform";
import { SHORTCUTS, type Shortcut } from "./shortcuts-list";
import { onSingleKeys, singleKeysOn, switchSingleKeys } from "./single-keys";

type Row = Shortcut & { readonly here: boolean; readonly listed: boolean };

/** Every shortcut, this page's first, with the one switch for keys of a single character. */
export function Shortcuts({ acts, onClose }: { acts: readonly Act[]; onClose: () => void }) {
  return (
    <Dialog open title="Shortcuts" onClose={onClose}>
      <SingleKeys />
      {rowsByGroup(acts).map(({ group, rows }) => (
        <section key={group} aria-label={group} className="mt-5">
          <h3 className="text-sm font-semibold text-ink-soft">{group}</h3>
          <ul className="shortcuts">
            {rows.map((row) => (
              <li
                key={row.id}
                data-shortcut={row.id}
                data-here={row.here || undefined}
                data-unlisted={!row.listed || undefined}
              >
                <span>{row.name}</span>
                <Ways keys={row.keys} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Button look="primary" className="mt-6" onClick={onClose}>
        Close
      </Button>
    </Dialog>
  );
}

function Ways({ keys }: { keys: readonly string[] }) {
  const isMac = useIsMac();
  return (
    <span className="shortcuts__ways">
      {keys.map((way, at) => (
        <Fragment key={way}>
          {at > 0 && " or "}
          <Kbd>{keyNames(way, isMac)}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}

function SingleKeys() {
  const on = useSyncExternalStore(onSingleKeys, singleKeysOn, () => true);
  return (
    <div className="mt-3 grid gap-1">
      <label className="flex min-h-8 items-center gap-2.5 font-semibold">
        <input
          type="checkbox"
          className="tick"
          checked={on}
          aria-describedby="single-keys-hint"
          onChange={(change) => switchSingleKeys(change.target.checked)}
        />
        Single keys act by themselves
      </label>
      <p id="single-keys-hint" className="text-sm text-pretty text-ink-soft">
        Off, only keys held with Ctrl, Alt or Command act, and those with a name such as F8. Single
        keys always rest while you type. This browser keeps the choice.
      </p>
    </div>
  );
}

function rowsByGroup(acts: readonly Act[]): { group: string; rows: Row[] }[] {
  const here = new Set(acts.map(({ id }) => id));
  const known = new Set(SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.map(({ id }) => id)));
  const others = acts.filter((act) => act.keys && !known.has(act.id));
  const groups = [...new Set([...SHORTCUTS, ...others].map(({ group }) => group))].map((group) => ({
    group,
    rows: [
      ...(SHORTCUTS.find((one) => one.group === group)?.shortcuts ?? []).map((shortcut) => ({
        ...{ ...shortcut, here: here.has(shortcut.id), listed: true },
      })),
      ...others
        .filter((act) => act.group === group)
        .map((act) => ({ ...act, keys: act.keys ?? [], here: true, listed: false })),
    ],
  }));
  const isHere = ({ rows }: { rows: readonly Row[] }) => rows.some((row) => row.here);
  return [...groups.filter(isHere), ...groups.filter((group) => !isHere(group))];
}
