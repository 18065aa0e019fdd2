"use client";

import { useRouter } from "next/navigation";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/mirror/new-id";
import { forgetTried, readTried, triedStore } from "@/lib/mirror/tried";
import { addBullet, addJob, saveAnswer } from "./coach/actions";
import { useSaves } from "./saves";

/** What was tried on the start page comes along, if the person wants it to. */
export function TriedOffer() {
  const raw = useSyncExternalStore(triedStore.subscribe, triedStore.read, triedStore.onServer);
  const lines = readTried(raw).filter((line) => line.text.trim() !== "");
  const { queue, say } = useSaves();
  const router = useRouter();
  if (lines.length === 0) return null;
  function bring() {
    const jobId = newId();
    const job = { organization: "", title: "", place: "", dateText: "", current: true };
    queue.put(`job:${jobId}:tried`, { send: () => addJob({ jobId, ...job }) });
    for (const line of lines) {
      const bulletId = newId();
      queue.put(`${bulletId}:tried`, {
        send: () => addBullet({ bulletId, jobId, text: line.text.trim() }),
      });
      for (const [question, value] of Object.entries(line.story)) {
        const known = typeof value === "string" ? null : (value.known ?? null);
        queue.put(`${bulletId}:tried:${question}`, {
          send: () => saveAnswer({ bulletId, question, value, known, revision: 0 }),
        });
      }
    }
    queue.put(`job:${jobId}:brought`, {
      // Gone from the browser only once the server holds all of it.
      send: async () => ({ kind: "done", value: null }),
      onDone: () => {
        forgetTried();
        say({ said: "Your lines are here, under a job that waits for its name." });
        router.push("/coach");
        router.refresh();
      },
    });
  }
  const what = lines.length === 1 ? "the bullet" : `the ${lines.length} bullets`;
  return (
    <section aria-label="From the start page" className="border-b border-line bg-surface">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 md:px-9">
        <b className="font-semibold">Bring {what} you tried?</b>
        <span className="text-ink-soft">They are still in this browser only.</span>
        <span className="flex gap-1">
          <Button look="primary" size="small" onClick={bring}>
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
