"use client";

import { useEffect, useState } from "react";
import type { Entry } from "@/components/layout/find-entries";
import { keyNames, type Act } from "@/components/layout/keys";
import { useIsMac } from "@/components/layout/platform";
import { listToFind } from "./find-or-do-actions";

type ToFind = Extract<Awaited<ReturnType<typeof listToFind>>, { kind: "done" }>["value"];

/** All that "Find or do" lists; lines and rules come from the server when it opens. */
export function useFound(acts: readonly Act[]): {
  readonly entries: readonly Entry[];
  readonly note: string | null;
} {
  const isMac = useIsMac();
  const [found, setFound] = useState<ToFind | "waiting" | "away">("waiting");
  useEffect(() => {
    let shown = true;
    listToFind({}).then(
      (outcome) => shown && setFound(outcome.kind === "done" ? outcome.value : "away"),
      () => shown && setFound("away"),
    );
    return () => {
      shown = false;
    };
  }, []);
  const ofActs = acts
    .filter(({ run, onlyKeys }) => run && !onlyKeys)
    .toSorted((one, other) => Number(isOfPages(one)) - Number(isOfPages(other)))
    .map(({ id, name, group, keys }) => ({
      ...{ id: `act:${id}`, text: name, group },
      ...(keys?.[0] && { keys: keyNames(keys[0], isMac) }),
    }));
  if (typeof found === "string") return { entries: ofActs, note: NOTES[found] };
  return { entries: [...ofActs, ...linesOf(found), ...rulesOf(found)], note: null };
}

const NOTES = {
  waiting: "Your lines are on their way.",
  away: "Your lines and the rules cannot be listed just now. What stands here works.",
} as const;

const isOfPages = ({ group }: Act) => group === "Everywhere" || group === "Go to";

function linesOf({ lines }: ToFind): Entry[] {
  return lines.map(({ id, text, organization }) => ({
    ...{ id: `line:${id}`, group: "Your lines", text, isTheirs: true },
    ...(organization && { beside: organization }),
  }));
}

function rulesOf({ rules }: ToFind): Entry[] {
  return rules.map(({ id, title }) => ({ id: `rule:${id}`, group: "Rules", text: title }));
}
