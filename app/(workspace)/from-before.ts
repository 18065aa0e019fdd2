import type { ConflictChoice } from "@/components/coach/conflict";
import type { KeptChange } from "@/lib/mirror/kept-changes";
import { withWording, type Line, type Lines } from "@/lib/mirror/lines";
import { newId } from "@/lib/mirror/new-id";
import type { Newest } from "@/lib/mirror/newest";
import type { SaveQueue } from "@/lib/mirror/save-queue";
import type { AnswerRow } from "@/lib/schemas/bullet";
import { sends, sendsKept } from "./acts";
import { answerWords, withAnswer } from "./coach/[bulletId]/story-rows";

type Fields = Readonly<Record<string, unknown>>;

export type Shown = {
  readonly queue: SaveQueue;
  readonly lines: Lines;
  readonly newest: Newest;
  readonly ask: (conflict: ConflictChoice) => void;
  /** One of them is through. */
  readonly onSent: () => void;
};

/** How what was written shows on the pages, whatever the words are in. */
type Place = {
  readonly what: string;
  readonly show: (words: Fields) => void;
  readonly text: (words: Fields) => string;
};

const UNKNOWN =
  "This was written before Twotrack was updated and cannot be sent as it is. Copy it, or let it go.";
const OVERTAKEN = "You wrote this before, and went on writing here since. Copy it, or let it go.";

/** Takes up a change that an earlier tab left unsaved: shown at once, then sent like any other. */
export function takeUp(change: KeptChange, shown: Shown): void {
  const { queue, ask, onSent } = shown;
  const { key, act } = change;
  let input = change.input;
  const words = () => change.words;
  const sending = sendsKept(() => ({ act, input }));
  const overtaken = key.includes(":before:");
  if (!sending || overtaken || !isFields(input)) {
    const message = overtaken ? OVERTAKEN : UNKNOWN;
    queue.put(key, {
      send: async () => ({ kind: "refused", lasting: true, message }),
      ...{ kept: () => ({ act, input }), words },
    });
    return;
  }
  const start = input;
  const place = placeOf(change, start, shown);
  place?.show(start);
  queue.wasSent(key, change.unanswered);
  queue.put(key, {
    ...sending,
    words,
    onDone: (value) => {
      if (isFields(value) && typeof value["revision"] === "number") place?.show(value);
      onSent();
    },
    ...(place && {
      onStale: (theirs: unknown) => {
        if (!isFields(theirs)) return;
        const keepHere = () => {
          input = { ...start, revision: theirs["revision"] };
          place.show({ revision: theirs["revision"] });
          queue.resume(key);
        };
        ask({
          ...{ key, what: place.what, here: change.words, there: place.text(theirs), keepHere },
          keepThere: () => {
            place.show(theirs);
            queue.drop(key);
          },
          ...bothOf(change, start, theirs, shown, keepHere),
        });
      },
    }),
  });
}

/** Two texts of one bullet can be two bullets. */
function bothOf(
  { act }: KeptChange,
  { bulletId }: Fields,
  theirs: Fields,
  { queue, lines }: Shown,
  keepHere: () => void,
): Pick<ConflictChoice, "keepBoth"> {
  const jobId = lines.known(String(bulletId))?.jobId;
  const { text } = theirs;
  if (act !== "saveBullet" || !jobId || typeof text !== "string") return {};
  return {
    keepBoth: () => {
      const other = { bulletId: newId(), jobId, text };
      queue.put(other.bulletId, { ...sends("addBullet", () => other), words: () => text });
      keepHere();
    },
  };
}

/** Null where an act has no words: it is sent, and the page that comes after it shows it. */
function placeOf({ act, key }: KeptChange, input: Fields, { lines, newest }: Shown): Place | null {
  const { bulletId, question, track } = input;
  const into = (change: (line: Line) => void) => lines.write(String(bulletId), change);
  if (act === "saveBullet")
    return {
      what: "This bullet",
      show: (words) =>
        into((line) => line.change((row) => ({ ...row, ...pick(words, ["text", "revision"]) }))),
      text: ({ text }) => String(text),
    };
  if (act === "saveAnswer")
    return {
      what: "This answer",
      show: (words) => into((line) => showAnswer(line, String(question), words)),
      text: ({ value }) => answerWords((value ?? undefined) as AnswerRow["value"] | undefined),
    };
  if (act === "saveWording" && (track === "po" || track === "pm"))
    return {
      what: `The ${track.toUpperCase()} wording`,
      show: (words) =>
        into((line) => line.change((row) => withWording(row, track, wordingIn(words)))),
      text: ({ text }) => String(text ?? ""),
    };
  const whole = WHOLES[act];
  return whole
    ? {
        what: whole.what,
        show: (words) => showWhole(newest, key, pick(words, whole.fields), words["revision"]),
        text: (words) => readable(pick(words, whole.fields)),
      }
    : null;
}

/** What is saved whole, under its queue's key. */
const WHOLES: Readonly<
  Record<string, { readonly what: string; readonly fields: readonly string[] }>
> = {
  saveJob: {
    what: "This job",
    fields: ["organization", "title", "place", "summary", "dateText", "current"],
  },
  saveSection: { what: "This section", fields: ["entries"] },
  saveProfile: {
    what: "What you say about yourself",
    fields: [
      ...["name", "contactLines", "target", "background", "years"],
      ...["spelling", "currentTense", "lineWords", "ending"],
    ],
  },
  saveNote: { what: "This note", fields: ["text"] },
  saveVariant: { what: "Headline and summary", fields: ["headline", "summary", "answers"] },
};

function showWhole(newest: Newest, key: string, words: Fields, revision: unknown) {
  if (Object.keys(words).length > 0) newest.take(key, words, Number(revision));
  else newest.number(key, Number(revision));
}

function showAnswer(line: Line, question: string, words: Fields) {
  const { revision, answersRevision } = words;
  line.answerRevisions.set(question, Number(revision));
  if ("value" in words) {
    // The server's own row or its input: both hold an answer so.
    const { value, known } = words as Pick<AnswerRow, "value" | "known">;
    line.change((row) =>
      withAnswer(row, question, Number(revision) === 0 && !value ? null : value, known),
    );
  }
  if (typeof answersRevision === "number") line.change((row) => ({ ...row, answersRevision }));
}

const WORDING = [
  ...["text", "parts", "engineVersion", "confirmed"],
  ...["madeFrom", "bulletRevision", "answersRevision", "revision"],
];
const wordingIn = (words: Fields): Parameters<typeof withWording>[2] => pick(words, WORDING);

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.filter((name) => name in fields).map((name) => [name, fields[name]]),
  );
}

/** All texts in it, one below the other. */
function readable(value: unknown): string {
  if (typeof value === "string") return value;
  if (!isFields(value)) return "";
  return Object.values(value).map(readable).filter(Boolean).join("\n");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
