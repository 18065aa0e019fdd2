"use client";

import { useRouter } from "next/navigation";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { forgetTried, idsOfTried, readTried, triedStore, type TriedLine } from "@/lib/mirror/tried";
import type { AddImportInput } from "@/lib/schemas/import";
import { addImport } from "./import/actions";
import { useSaves } from "./saves";

const NOT_BROUGHT =
  "They could not be brought just now. They are still in this browser. Try again: nothing is added twice.";

type Asked = { readonly raw: string; readonly resume: AddImportInput["resume"] };

/** What was tried on the start page comes along, if the person wants it to. */
export function TriedOffer() {
  const raw = useSyncExternalStore(triedStore.subscribe, triedStore.read, triedStore.onServer);
  const lines = readTried(raw).filter((line) => line.text.trim() !== "");
  const { say, refresh } = useSaves();
  const router = useRouter();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [bringing, setBringing] = useState(false);
  const [sentence, setSentence] = useState("");
  if (lines.length === 0) return null;

  async function bring() {
    if (bringing) return;
    setBringing(true);
    setSentence("");
    // The same ids for the same lines, so that a second try adds nothing twice.
    const { resume } = asked?.raw === raw ? asked : { resume: resumeOf(lines) };
    setAsked({ raw, resume });
    const outcome = await addImport({ resume }).catch(() => null);
    setBringing(false);
    if (outcome?.kind !== "done") return setSentence(sentenceOf(outcome));
    // Gone from the browser only once the server holds all of it.
    if (triedStore.read() === raw) forgetTried();
    say({ said: "Your lines are here, under a job that waits for its name." });
    router.push("/coach");
    refresh();
  }

  const what = lines.length === 1 ? "the bullet" : `the ${lines.length} bullets`;
  return (
    <section aria-label="From the start page" className="border-b border-line bg-surface">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 md:px-9">
        <b className="font-semibold">Bring {what} you tried?</b>
        <span role="status" className="text-ink-soft">
          {bringing ? "Bringing…" : sentence || "They are still in this browser only."}
        </span>
        <span className="flex gap-1">
          <Button look="primary" size="small" aria-disabled={bringing} onClick={() => void bring()}>
            Bring {lines.length === 1 ? "it" : "them"}
          </Button>
          <Button look="ghost" size="small" onClick={forgetTried}>
            Let {lines.length === 1 ? "it" : "them"} go
          </Button>
        </span>
      </p>
    </section>
  );
}

function resumeOf(lines: readonly TriedLine[]): Asked["resume"] {
  const job = { organization: "", title: "", place: "", summary: "", dateText: "", current: true };
  const [jobId = "", ...ids] = idsOfTried(lines.length + 1);
  const bullets = lines.map(({ text, story }, at) => ({
    bulletId: ids[at] ?? "",
    text: text.trim(),
    answers: Object.entries(story).map(([question, value]) => ({
      ...{ question, value },
      known: typeof value === "string" ? null : (value.known ?? null),
    })),
  }));
  return { jobs: [{ ...job, jobId, bullets }], sections: [] };
}

function sentenceOf(
  outcome: Exclude<Awaited<ReturnType<typeof addImport>>, { kind: "done" }> | null,
) {
  if (!outcome) return NOT_BROUGHT;
  return outcome.kind === "invalid" ? Object.values(outcome.fields).join(" ") : outcome.message;
}
