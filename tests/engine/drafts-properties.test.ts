import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutOpenClauses, draft, guard, openParts, type Draft, type Story } from "../../lib/engine";
import { inflect, readVerb } from "../../lib/engine/lexicon/verbs";
import { PLAIN_WORDS } from "../../lib/engine/drafts/plain";
import { review } from "../../lib/engine/review";
import { draftOptions, lines, runs, stories } from "./story-arbitraries";

/** Marks and spaces are not words. */
const plainWordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

const words = (text: string) => text.match(/\S+/g)?.length ?? 0;
const told = ({ result }: Draft) => result === "draft" || result === "both";

/** Every case of a line, a story and options, with both drafts. */
const forDrafts = (check: (drafted: Draft, line: string, story: Story) => void, sample = 400) =>
  fc.assert(
    fc.property(lines, stories, draftOptions, (line, story, options) => {
      for (const drafted of draft(line, story, options).drafts) check(drafted, line, story);
    }),
    runs(sample),
  );

const sameButFirst = (a: string, b: string) =>
  a === b || (a.slice(1) === b.slice(1) && a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase());

const WORD = /[\p{L}\d]+/gu;
/** Each word in every form of the verbs it may be, so that "ranked" meets "rank" and "ranking". */
function formsOf(text: string): Set<string> {
  const forms = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? []) {
    for (const piece of [word, ...(word.match(WORD) ?? [])]) forms.add(piece);
    for (const { lemma } of readVerb(word) ?? [])
      for (const spelling of ["american", "british"] as const)
        for (const form of ["base", "present", "past", "participle", "gerund"] as const)
          for (const piece of inflect(lemma, form, spelling).match(WORD) ?? []) forms.add(piece);
  }
  return forms;
}
const saidIn = (story: Story, question: string): string => {
  const answer = story[question] ?? "";
  return typeof answer === "string" ? answer : Object.values(answer).join(" ");
};

describe("for any line and any story", () => {
  test("a draft's text is its parts joined, and the same every time", () => {
    fc.assert(
      fc.property(lines, stories, draftOptions, (line, story, options) => {
        const telling = draft(line, story, options);
        expect(draft(line, story, options)).toEqual(telling);
        for (const { text, parts } of telling.drafts)
          expect(parts.map((part) => part.text).join("")).toBe(text);
        expect(telling.text).toBe(line);
      }),
      runs(300),
    );
  });

  test("kept words are the line's own but for the case of the first letter", () => {
    forDrafts(({ parts }, line) => {
      for (const part of parts)
        if (part.kind === "kept")
          expect(sameButFirst(part.text, line.slice(part.start, part.end))).toBe(true);
    });
  });

  test("connecting words come from the closed list and hold no figure", () => {
    forDrafts(({ parts }) => {
      for (const part of parts) {
        if (part.kind !== "plain") continue;
        expect(part.text).toMatch(/^[A-Za-z ,;:.]*$/);
        for (const word of plainWordsOf(part.text)) expect(PLAIN_WORDS).toContain(word);
      }
    });
  });

  test("answered words come from the answer they name", () => {
    forDrafts(({ parts }, _line, story) => {
      for (const part of parts) {
        if (part.kind !== "answer") continue;
        const said = formsOf(saidIn(story, part.question));
        for (const word of part.text.toLowerCase().match(WORD) ?? [])
          if (word !== "the") expect(said).toContain(word);
      }
    });
  });

  test("a claim is at its mildest until it is confirmed, and blanks stand in shapes alone", () => {
    forDrafts(({ parts, result }) => {
      for (const part of parts) {
        if (part.kind === "claim") {
          expect(part.confirmed).toBe(false);
          expect(part.text).toBe(part.choices[2]);
        }
        if (part.kind === "slot") expect(result).toBe("shape");
      }
      expect(parts.filter(({ kind }) => kind === "slot").length).toBeLessThanOrEqual(3);
    });
  });

  test("every figure, name and quotation of the line is kept or listed as dropped", () => {
    forDrafts(({ parts, dropped }, line) => {
      const held = [
        ...parts.filter(({ kind }) => kind === "kept").map(({ text }) => text),
        ...dropped.map(({ text }) => text),
        ...parts.filter(({ kind }) => kind === "answer").map(({ text }) => text),
      ].join("\n");
      const facts = line.match(/\d[\d.,]*\d|\d|“[^”]*”|(?<=\p{L} )\p{Lu}[\p{L}\d]+/gu) ?? [];
      for (const fact of facts) expect(held).toContain(fact);
      for (const { reason } of dropped) expect(reason).not.toBe("");
    });
  });

  test("the guard finds nothing new in a composed line", () => {
    forDrafts((drafted, line, story) => {
      if (told(drafted)) expect(guard(drafted.text, line, story)).toEqual([]);
    });
  });

  test("a filled draft drafted again is kept, word for word", () => {
    fc.assert(
      fc.property(lines, stories, (line, story) => {
        for (const drafted of draft(line, story).drafts) {
          if (!told(drafted)) continue;
          const again = draft(drafted.text, story);
          expect(again.gate).toBe("augment");
          for (const { result, text } of again.drafts) {
            expect(result).toBe("keep");
            expect(text).toBe(drafted.text);
          }
        }
      }),
      runs(300),
    );
  });

  test("a draft reads as no less than the line", () => {
    const order = ["vague", "thin", "strong"];
    forDrafts((drafted, line) => {
      if (told(drafted))
        expect(order.indexOf(review(drafted.text).verdict)).toBeGreaterThanOrEqual(
          order.indexOf(review(line).verdict),
        );
    }, 200);
  });

  test("a line stays within 35 words unless the line or one answer is longer", () => {
    forDrafts((drafted, line, story) => {
      if (told(drafted))
        expect(words(drafted.text)).toBeLessThanOrEqual(
          Math.max(35, words(line), words(saidIn(story, "act")) + 4),
        );
    });
  });

  test("no word is doubled, no mark is left over, and the closing mark is the line's own", () => {
    forDrafts((drafted, line, story) => {
      if (!told(drafted)) return;
      const source = `${line}\n${Object.keys(story)
        .map((id) => saidIn(story, id))
        .join("\n")}`;
      const doubled = /(?<![\p{L}\d])(\p{L}+) \1(?![\p{L}\d])/iu.exec(drafted.text);
      if (doubled) expect(source.toLowerCase()).toContain(doubled[0].toLowerCase());
      for (const mark of [" ,", ";;", ",,", "; ;", " ;", ",;"])
        if (!source.includes(mark)) expect(drafted.text).not.toContain(mark);
      expect(drafted.text.endsWith(".")).toBe(/[^.]\.\s*$/.test(line));
      expect(drafted.text).not.toMatch(/\s(?:and|because|by|with|of),?\.?$/);
    });
  });

  test("cutting the open clauses leaves no blank and no dangling word", () => {
    forDrafts(({ parts, text, result }) => {
      if (result === "keep") return;
      const cut = cutOpenClauses(parts);
      expect(cut).not.toContain("[what");
      expect(cut).not.toMatch(/(?: and| because|;|,)\.?$/);
      if (openParts(parts).every(({ kind }) => kind === "claim") && parts.length > 0)
        expect(cut.toLowerCase()).toBe(text.trim().toLowerCase());
    });
  });

  test("three questions before the first draft, five in all, each with a stable id", () => {
    fc.assert(
      fc.property(lines, stories, draftOptions, (line, story, options) => {
        const { questions, drafts } = draft(line, story, options);
        expect(questions.length).toBeLessThanOrEqual(5);
        const answered = Object.keys(story).length;
        if (!drafts.some(told))
          expect(questions.length).toBeLessThanOrEqual(Math.max(3, answered + 3));
        for (const { id } of questions)
          expect(["who", "act", "instead", "because", "afterwards"]).toContain(id);
      }),
      runs(200),
    );
  });
});
