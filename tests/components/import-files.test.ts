import { describe, expect, it } from "vitest";
import { isRefusal } from "@/lib/resume/read/limits";
import { readBytes } from "@/lib/resume/read/read-bytes";
import { fileOf, FOLDER, openFile, SEVERAL } from "@/app/(workspace)/import/chosen-file";
import { fullness, stepWords, type ReadingStep } from "@/app/(workspace)/import/reading-step";
import { thereWords } from "@/app/(workspace)/import/there";

/** As a browser hands over what was dropped. */
function transfer(files: readonly File[], isDirectory = false): DataTransfer {
  const items = files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory }) }));
  return { files, items } as unknown as DataTransfer;
}

const text = (words: string, name = "resume.txt") => new File([words], name);

describe("what was dropped", () => {
  const file = text("Analyst");
  const ROWS = [
    { name: "nothing", dropped: transfer([]), is: null },
    { name: "one file", dropped: transfer([file]), is: file },
    { name: "several files", dropped: transfer([file, file]), is: SEVERAL },
    { name: "a folder", dropped: transfer([file], true), is: FOLDER },
  ];
  for (const { name, dropped, is } of ROWS)
    it(`${name} is told apart`, () => {
      expect(fileOf(dropped)).toBe(is);
    });
});

describe("a file that was chosen", () => {
  it("is words where it holds words, whatever it is called", async () => {
    const opened = await openFile(text("# Tilda\n\n## Experience\n", "resume.pdf"));
    expect(opened).toMatchObject({ kind: "text", format: "md" });
  });

  it("is bytes to be sent where it holds none", async () => {
    expect(await openFile(text("%PDF-1.7\n%âã\n", "resume.txt"))).toMatchObject({
      kind: "bytes",
      name: "resume.txt",
    });
  });

  it.each([0, 5_000_001])("of %i bytes is declined in the words of the reader", async (size) => {
    const bytes = new Uint8Array(size);
    const refused = await readBytes(bytes, "resume.pdf");
    expect(await openFile(new File([bytes], "resume.pdf"))).toEqual({
      kind: "sentence",
      sentence: isRefusal(refused) ? refused.message : "it was read",
    });
  });

  it("is declined where it cannot be opened", async () => {
    const gone = text("Analyst");
    gone.arrayBuffer = () => Promise.reject(new Error("gone"));
    expect(await openFile(gone)).toMatchObject({ kind: "sentence" });
  });
});

describe("how far the reading of a file is", () => {
  const WAY: readonly ReadingStep[] = [
    { step: "send", part: 0 },
    { step: "send", part: 0.5 },
    { step: "send", part: 1 },
    { step: "open" },
    { step: "page", page: 1, of: 7 },
    { step: "page", page: 3, of: 7 },
    { step: "page", page: 7, of: 7 },
    { step: "understand" },
  ];

  it("never goes back and is full only when all is done", () => {
    const full = WAY.map(fullness);
    expect(full).toEqual([...full].sort((a, b) => a - b));
    expect(full[0]).toBe(0);
    expect(full.at(-1)).toBeLessThan(1);
  });

  it("is said in words", () => {
    expect([...new Set(WAY.map(stepWords))]).toEqual([
      "Sending the file",
      "Opening it",
      "Reading page 1 of 7",
      "Reading page 3 of 7",
      "Reading page 7 of 7",
      "Finding jobs and bullets",
    ]);
  });
});

it("names what would be taken out, and nothing that is not there", () => {
  const lines = { jobs: 0, bullets: 0, answers: 0, wordings: 0 };
  const none = { ...lines, sections: 0, headlines: 0, summaries: 0 };
  expect(thereWords(none)).toBe("");
  expect(thereWords({ ...none, sections: 1 })).toBe("1 section");
  expect(thereWords({ ...none, headlines: 1, summaries: 2 })).toBe("1 headline and 2 summaries");
  expect(thereWords({ ...none, jobs: 3, bullets: 1_041, wordings: 1 })).toBe(
    "3 jobs, 1,041 bullets and 1 wording",
  );
});
