import type { Draft, Finding, Part, Track } from "@/lib/engine";

/** A finding on words of a line. */
export function aFinding(text: string, words: string, fields: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    rule: "choose-among-requirements",
    kind: "authority",
    severity: "fix",
    message: "These words say what was gathered, not what was settled.",
    advice: { question: "Who settled it?" },
    start,
    end: start + words.length,
    ...fields,
  };
}

export function aDraft(track: Track, parts: readonly Part[], fields: Partial<Draft> = {}): Draft {
  return {
    track,
    result: "draft",
    text: parts.map((part) => part.text).join(""),
    parts,
    dropped: [],
    ...fields,
  };
}
