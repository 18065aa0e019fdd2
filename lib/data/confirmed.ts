import "server-only";
import { draft, guard, type Part, type Story } from "@/lib/engine";
import { confirmedSchema, type SaveWordingInput } from "@/lib/schemas/wording";
import { answerRow } from "./answers";
import { database } from "./client";
import { profileRow } from "./profiles";

type Confirmed = SaveWordingInput["confirmed"];
type Claim = Extract<Part, { kind: "claim" }>;

const isClaim = (part: Part): part is Claim => part.kind === "claim";

/**
 * A wording as it may be kept: a yes is the person's right, but only to words that were open. That
 * is read here anew from line and answers, whatever the browser says: words that stand in the text
 * and that nobody said, and words of a claim that a draft of this line asks. What was kept before stays.
 */
export async function withOpenedWords(
  ownerId: string,
  input: SaveWordingInput,
): Promise<SaveWordingInput> {
  const { parts, confirmed } = input;
  const none = Object.keys(confirmed).length === 0;
  if (none && !parts?.some((part) => isClaim(part) && part.confirmed)) return input;
  const asked = await askedOf(ownerId, input);
  if (!asked) return input;
  const kept = Object.fromEntries(
    Object.entries(confirmed).filter(([word, said]) => asked.isOpen(word, said)),
  );
  const yes = [kept, ...asked.before];
  return { ...input, confirmed: kept, parts: parts?.map((part) => answered(part, yes)) ?? null };
}

/** A claim is confirmed where one of the two wordings holds the yes to it. */
function answered<One extends Part>(part: One, yes: readonly Confirmed[]): One {
  if (!isClaim(part) || !part.confirmed) return part;
  const mildest = part.choices[2].toLowerCase();
  const said = yes.some((words) => Object.hasOwn(words, mildest) && words[mildest] === part.text);
  return { ...part, confirmed: said };
}

type Asked = {
  /** What both tracks' wordings hold by now. */
  readonly before: readonly Confirmed[];
  readonly isOpen: (word: string, said: string) => boolean;
};

/** What may be confirmed of a line; null where this owner has no such line. */
async function askedOf(
  ownerId: string,
  { bulletId, text }: SaveWordingInput,
): Promise<Asked | null> {
  const row = await database().bullet.findFirst({
    where: { ownerId, id: bulletId },
    select: {
      text: true,
      answers: true,
      wordings: { select: { confirmed: true } },
      job: { select: { current: true, profile: true } },
    },
  });
  if (!row) return null;
  const story: Story = Object.fromEntries(
    row.answers.map(answerRow).map(({ question, value }) => [question, value]),
  );
  const before = row.wordings.map(({ confirmed }) => confirmedSchema.parse(confirmed));
  const { spelling, lineWords, background } = profileRow(row.job.profile);
  const options = { spelling, lineWords, current: row.job.current };
  const told = draft(row.text, story, { ...options, ...(background && { background }) });
  const claims = told.drafts.flatMap(({ parts }) => parts.filter(isClaim));
  const unsaid = [{}, ...before]
    .flatMap((words) => guard(text ?? "", row.text, story, words))
    .map((found) => found.text.toLowerCase());
  return {
    before,
    isOpen: (word, said) =>
      before.some((words) => Object.hasOwn(words, word) && words[word] === said) ||
      (said.toLowerCase() === word && unsaid.includes(word)) ||
      claims.some(({ choices }) => choices[2].toLowerCase() === word && choices.includes(said)),
  };
}
