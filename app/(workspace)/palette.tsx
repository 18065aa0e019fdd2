"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { FindDialog } from "@/components/layout/find-dialog";
import type { Entry } from "@/components/layout/find-entries";
import { focusPage } from "./focus-page";
import { useAllActs } from "./keys";
import { useFound } from "./use-found";
import { useLoaded } from "./use-loaded";

const load = () => import("@/components/layout/find-or-do").then(({ FindOrDo }) => FindOrDo);

/** "Find or do": what is typed while its code is on the way is kept. */
export function Palette({
  recent,
  onChosen,
  onClose,
}: {
  recent: readonly string[];
  onChosen: (id: string) => void;
  onClose: () => void;
}) {
  const router = useRouter();
  const { acts, run } = useAllActs();
  const { entries, note } = useFound(acts);
  const { View, away } = useLoaded(load);
  const box = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState("");
  function choose({ id }: Entry) {
    onChosen(id);
    const own = id.slice(id.indexOf(":") + 1);
    if (id.startsWith("act:")) return run(own);
    focusPage();
    router.push(id.startsWith("line:") ? `/coach/${own}` : `/rules/${own}`);
  }
  return (
    <FindDialog box={box} onClose={onClose}>
      {View ? (
        <View
          {...{ entries, recent, words }}
          onWords={setWords}
          onChoose={(entry) => {
            box.current?.close();
            choose(entry);
          }}
        />
      ) : (
        <input
          autoFocus
          className="find__field"
          aria-label="Find or do"
          value={words}
          onChange={(change) => setWords(change.target.value)}
        />
      )}
      {(away || note) && (
        <p className="find__note">
          {away ? "The list cannot be opened just now. Close this and try again." : note}
        </p>
      )}
    </FindDialog>
  );
}
