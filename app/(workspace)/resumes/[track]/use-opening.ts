import { useState } from "react";
import type {
  Opening,
  OpeningActs,
  OpeningField,
  OpeningView,
} from "@/components/resume/variant-words";
import { TRACK_LABELS } from "@/components/resume/variant-parts";
import { ENGINE_VERSION, type Draft, type Track } from "@/lib/engine";
import { followNarrative, reviewNarrative, type Narrative } from "@/lib/engine/narrative";
import { openingParts } from "@/lib/resume/opening";
import type { Career } from "@/lib/schemas/career";
import type { Made } from "@/lib/schemas/variant";
import { useSaves } from "../../saves";
import { isOlderOpening, proposalOf, unbackedIn } from "./opening";

const FIELDS: readonly OpeningField[] = ["headline", "summary"];
const MADE = { headline: "headlineMade", summary: "summaryMade" } as const;

const made = ({ madeFrom }: Narrative, parts: Made["parts"]): Made => ({
  ...{ parts, madeFrom },
  engineVersion: parts === null ? null : ENGINE_VERSION,
});

/** What may be done with headline and summary: shown at once, saved as one, undone where it can be. */
export function useOpening(career: Career, track: Track, write: (words: Opening) => void) {
  const { say } = useSaves();
  const now = career.variants[track];
  const [narrate] = useState(followNarrative);
  const proposal = proposalOf(career, track, narrate);
  const answers = {
    ...career.variants[track === "po" ? "pm" : "po"].answers,
    ...now.answers,
  };

  function viewOf(field: OpeningField): OpeningView {
    const text = now[field];
    const composed = openingParts(now, field) !== null;
    return {
      proposal: proposal[field],
      older: isOlderOpening(career, track, field, proposal),
      findings: composed ? [] : reviewNarrative(text, { track }),
      unbacked: composed || text.trim() === "" ? [] : unbackedIn(text, career, track, proposal),
    };
  }

  /** What is used follows the blank that was filled, or the word that was confirmed, inside it. */
  function followed(change: Partial<Opening>): Opening {
    const words = { ...now, ...change };
    const next = proposalOf(
      { ...career, variants: { ...career.variants, [track]: { ...now, ...change } } },
      track,
      narrate,
    );
    return FIELDS.reduce<Opening>(
      (all, field) =>
        now[field] !== "" && now[field] === proposal[field].text
          ? withDraft(all, field, next, next[field])
          : all,
      words,
    );
  }

  const acts: OpeningActs = {
    onWrite: (field, text) =>
      write({ ...now, [field]: text, [MADE[field]]: kept(now[MADE[field]], text) }),
    onUse(field) {
      const before = now;
      const after = withDraft(now, field, proposal, proposal[field]);
      write(after);
      say({
        said: `In your ${TRACK_LABELS[track].short} resume.`,
        undo: () => write(before),
        redo: () => write(after),
      });
    },
    onKeep(field) {
      write({ ...now, [MADE[field]]: made(proposal, openingParts(now, field)) });
      say({ said: "Kept as it is." });
    },
    onFill(question, value) {
      const others = Object.entries(answers).filter(([id]) => id !== question);
      const given = typeof value === "string" ? [[question, value] as const] : [];
      write(followed({ answers: Object.fromEntries([...others, ...given]) }));
    },
    onConfirm: (mildest, word) =>
      write(followed({ confirmed: { ...now.confirmed, [mildest]: word } })),
    onUnconfirm: (key) =>
      write({
        ...now,
        confirmed: Object.fromEntries(
          Object.entries(now.confirmed).filter(([known]) => known !== key),
        ),
      }),
  };
  const views = { headline: viewOf("headline"), summary: viewOf("summary") };
  const unbacked = FIELDS.flatMap((field) => views[field].unbacked.map(({ text }) => text));
  return {
    words: { answers, acts, views },
    /** Words that nobody said, and that wait for a yes. */
    waiting: unbacked.filter((word) => !Object.hasOwn(now.confirmed, word.toLowerCase())),
  };
}

function withDraft(words: Opening, field: OpeningField, from: Narrative, draft: Draft): Opening {
  return { ...words, [field]: draft.text, [MADE[field]]: made(from, draft.parts) };
}

/** A text edited by hand still knows of which lines it was made; an empty one is nobody's. */
function kept(before: Made | null, text: string): Made | null {
  if (!before || text.trim() === "") return null;
  return { ...before, parts: null, engineVersion: null };
}
