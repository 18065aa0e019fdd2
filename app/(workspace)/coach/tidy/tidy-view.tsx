"use client";

import { useEffect, useMemo, useState } from "react";
import { OpenNumberPick } from "@/components/coach/tidy-number";
import { openNumbers } from "@/components/coach/numbers";
import { editKey, untidyLines, type Untidy } from "@/components/coach/tidy";
import { TidyLineView } from "@/components/coach/tidy-line";
import { count } from "@/components/coach/words";
import { EmptyState } from "@/components/layout/empty-state";
import type { Act } from "@/components/layout/keys";
import { UndoBar } from "@/components/layout/undo-bar";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Kbd } from "@/components/ui/kbd";
import { withEdits } from "@/lib/engine/tidy";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import type { ProfileRow } from "@/lib/schemas/profile";
import { useActs } from "../../keys";
import { useSaves } from "../../saves";
import { useAsides } from "../../use-asides";
import { useFreshPage } from "../../use-fresh-page";
import { useLines } from "../../use-lines";
import { useLineSaves } from "./use-line-saves";

/** All wording and form edits of all lines in one preview, and how each number is known. */
export function TidyView({ sent, profile }: { sent: readonly JobRow[]; profile: ProfileRow }) {
  const page = useFreshPage(sent);
  const jobs = useLines(page);
  const { said, say } = useSaves();
  useEffect(() => say(null), [say]);
  const untidy = untidyLines(jobs, profile);
  return (
    <div className="tidy">
      <h1 className="text-title font-semibold">Tidy</h1>
      <p className="mt-1 max-w-[64ch] text-pretty text-ink-soft">
        {untidy.length > 0
          ? `${editsWords(untidy)}: wording and form only, made of your own words. Each is taken unless you leave it; nothing changes before you take them.`
          : "Small edits of wording and form, for all lines at once."}
      </p>
      <div className="mt-3">
        <UndoBar act={said} onClose={() => say(null)} />
      </div>
      {untidy.length > 0 ? <Edits untidy={untidy} /> : <NothingToTidy some={jobs.some(hasLines)} />}
      <Numbers bullets={jobs.flatMap((job) => job.bullets)} />
    </div>
  );
}

function Edits({ untidy }: { untidy: readonly Untidy[] }) {
  const { lines, say } = useSaves();
  const { writeText } = useLineSaves();
  const asides = useAsides();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = untidy.map(({ bullet, edits }) => ({
    bullet,
    edits: edits.filter((one) => !left.has(editKey(bullet, one))),
  }));
  const many = taken.flatMap(({ edits }) => edits).length;
  function leave(key: string, isLeft: boolean) {
    setLeft((before) => {
      const next = new Set(before);
      if (isLeft) next.add(key);
      else next.delete(key);
      return next;
    });
  }
  function take() {
    const changes = taken.flatMap(({ bullet, edits }) => {
      const after = withEdits(
        bullet.text,
        edits.map(({ edit }) => edit),
      );
      return edits.length > 0 ? [{ line: lines.of(bullet), before: bullet.text, after }] : [];
    });
    const put = () => changes.forEach(({ line, after }) => writeText(line, after));
    put();
    say({
      said: `${count(many, "edit")} taken in ${count(changes.length, "line")}.`,
      undo: () => changes.forEach(({ line, before }) => writeText(line, before)),
      redo: put,
    });
  }
  useTidyKeys(take, many);
  return (
    <>
      {groupedByJob(untidy).map(({ job, lines: ofJob }) => (
        <section key={job.id} className="card mt-5" aria-labelledby={`job-${job.id}`}>
          <h2 id={`job-${job.id}`} className="px-4 py-3 text-md font-semibold break-words">
            {job.organization || job.title || "A job without a name yet"}
          </h2>
          <ul>
            {ofJob.map((one) => (
              <TidyLineView
                key={one.bullet.id}
                untidy={one}
                left={left}
                onLeave={leave}
                onSetAside={(edit, ...why) =>
                  asides.setAside(lines.of(one.bullet), edit.place, ...why)
                }
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="tidy__take">
        <Button look="primary" aria-disabled={many === 0} onClick={() => many > 0 && take()}>
          {many > 0 ? `Take ${count(many, "edit")}` : "Nothing chosen"}
        </Button>
        <ButtonLink href="/coach" look="ghost">
          Back to your bullets
        </ButtonLink>
        <span className="hidden text-sm text-ink-faint md:inline">
          <Kbd>Space</Kbd> takes or leaves one, <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> takes what is
          chosen.
        </span>
      </div>
    </>
  );
}

function useTidyKeys(take: () => void, many: number) {
  const acts = useMemo((): readonly Act[] => {
    if (many === 0) return [];
    const name = `Take ${count(many, "edit")}`;
    return [{ id: "tidy-take", name, group: "Tidy", keys: ["Mod+Enter"], run: take }];
  }, [take, many]);
  useActs(acts);
}

/** How each number of the answers is known, asked once. */
function Numbers({ bullets }: { bullets: readonly BulletRow[] }) {
  const { lines, say } = useSaves();
  const { writeKnown } = useLineSaves();
  // What was answered here stays in its place, so that nothing moves under the hand.
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const open = openNumbers(bullets);
  const keyOf = (bulletId: string, question: string) => `${bulletId} ${question}`;
  const shown = bullets.flatMap((bullet) =>
    bullet.answers
      .filter(
        (answer) =>
          asked.has(keyOf(bullet.id, answer.question)) ||
          open.some((one) => one.bullet === bullet && one.answer === answer),
      )
      .map((answer) => ({ bullet, answer })),
  );
  if (shown.length === 0) return null;
  return (
    <section className="card mt-6" aria-labelledby="numbers">
      <div className="px-4 py-3">
        <h2 id="numbers" className="text-md font-semibold">
          How you know your numbers
        </h2>
        <p className="mt-0.5 text-pretty text-ink-soft">
          {open.length > 0
            ? `Asked once of each: ${count(open.length, "number")} to go. An estimate is worded “about”.`
            : "All of them are said."}
        </p>
      </div>
      <ul>
        {shown.map(({ bullet, answer }) => (
          <OpenNumberPick
            key={keyOf(bullet.id, answer.question)}
            bullet={bullet}
            answer={answer}
            onKnown={(known) => {
              const line = lines.of(bullet);
              const { question, known: before } = answer;
              setAsked((all) => new Set([...all, keyOf(bullet.id, question)]));
              writeKnown(line, question, known);
              say({
                said: "Kept with the answer.",
                undo: () => writeKnown(line, question, before),
                redo: () => writeKnown(line, question, known),
              });
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function NothingToTidy({ some }: { some: boolean }) {
  return (
    <EmptyState
      title={some ? "Nothing to tidy." : "No bullets yet."}
      acts={
        some ? (
          <>
            <ButtonLink href="/resumes/po" look="primary" size="small">
              See your two resumes
            </ButtonLink>
            <ButtonLink href="/coach" size="small">
              Back to your bullets
            </ButtonLink>
          </>
        ) : (
          <ButtonLink href="/import" look="primary" size="small">
            Bring a resume
          </ButtonLink>
        )
      }
    >
      {some
        ? "No edit of wording or form is open in the lines that stand in your resumes."
        : "Bring a resume first; its small edits are collected here."}
    </EmptyState>
  );
}

const hasLines = ({ bullets }: JobRow): boolean => bullets.length > 0;

function editsWords(untidy: readonly Untidy[]): string {
  const many = untidy.flatMap(({ edits }) => edits).length;
  return `${count(many, "small edit")} in ${count(untidy.length, "line")}`;
}

function groupedByJob(untidy: readonly Untidy[]) {
  const jobs = [...new Set(untidy.map(({ job }) => job))];
  return jobs.map((job) => ({ job, lines: untidy.filter((one) => one.job === job) }));
}
