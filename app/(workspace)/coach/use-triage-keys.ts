"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { SHOWN, SHOWN_WORDS, type Shown, type TriageChoice } from "@/components/coach/triage";
import { focusedRow, stepRow } from "@/components/coach/triage-steps";
import type { Act } from "@/components/layout/keys";
import { useActs } from "../keys";

type Wanted = {
  /** What becomes of the line with this id. */
  readonly onChoose: (bulletId: string, choice: TriageChoice) => void;
  readonly onShow: (shown: Shown) => void;
  /** The next story that waits. */
  readonly next: string | null;
};

const GROUP = "Your bullets";
const IN_ROW = { group: GROUP, onlyKeys: true } as const;

/** Lets the list be worked through by keys, and names what can be done in it. */
export function useTriageKeys({ onChoose, onShow, next }: Wanted): void {
  const router = useRouter();
  const acts = useMemo(
    (): readonly Act[] => [
      ...rowActs(onChoose),
      ...(next
        ? [
            {
              ...{ id: "tell-next", name: "Tell the next story", group: GROUP },
              run: () => router.push(`/coach/${next}`),
            },
          ]
        : []),
      {
        ...{ id: "tidy", name: "Tidy wording and form of all lines", group: GROUP },
        run: () => router.push("/coach/tidy"),
      },
      ...SHOWN.map((shown) => ({
        ...{ id: `show-${shown}`, name: `Show lines: ${SHOWN_WORDS[shown].name}`, group: GROUP },
        run: () => onShow(shown),
      })),
    ],
    [router, onChoose, onShow, next],
  );
  useActs(acts);
}

function rowActs(onChoose: Wanted["onChoose"]): readonly Act[] {
  const choose = (choice: TriageChoice) => () => {
    const id = focusedRow()?.dataset["row"];
    if (id) onChoose(id, choice);
  };
  return [
    { id: "row-keep", name: "Keep the line", keys: ["k", "K"], run: choose("keep"), ...IN_ROW },
    { id: "row-tell", name: "Tell its story", keys: ["t", "T"], run: choose("tell"), ...IN_ROW },
    {
      ...{ id: "row-out", name: "Leave the line out of both resumes", keys: ["l", "L"] },
      ...{ run: choose("leave-out"), ...IN_ROW },
    },
    { id: "row-next", name: "Next line", keys: ["j"], run: () => void stepRow(1), ...IN_ROW },
    { id: "row-back", name: "Previous line", keys: ["J"], run: () => void stepRow(-1), ...IN_ROW },
    // The row that has the focus answers these by itself.
    { id: "row-arrows", name: "Line below, line above", keys: ["ArrowDown", "ArrowUp"], ...IN_ROW },
  ];
}
