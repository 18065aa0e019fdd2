import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isRefusal } from "@/lib/resume/read/limits";
import { readBytes } from "@/lib/resume/read/read-bytes";
import { wordsLost, type Gold } from "../bench/resume-gold";

const FOLDER = join(import.meta.dirname, "../fixtures/layouts");
const FILES = readdirSync(FOLDER).filter((file) => /\.(pdf|docx)$/.test(file));

const goldOf = (file: string, ending: string): string =>
  readFileSync(join(FOLDER, "gold", file.replace(/\.[a-z]+$/, ending)), "utf8");

async function read(file: string) {
  const answer = await readBytes(new Uint8Array(readFileSync(join(FOLDER, file))), file);
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

describe("a resume drawn by another program", () => {
  it("is there in many layouts and both formats", () => {
    expect(FILES).toHaveLength(13);
    expect(new Set(FILES.map((file) => file.split(".").at(-1)))).toEqual(new Set(["pdf", "docx"]));
  });

  it.each(FILES)("gives its jobs and their bullets, in order: %s", async (file) => {
    const gold = JSON.parse(goldOf(file, ".json")) as Gold;
    const { resume } = await read(file);
    expect(
      (resume.work ?? []).map((job) => ({
        organisation: job.name,
        title: job.position,
        bullets: job.highlights ?? [],
      })),
    ).toEqual(gold.experiences);
  });

  it.each(FILES)("loses none of its words: %s", async (file) => {
    const { lost } = wordsLost(goldOf(file, ".words.txt"), await read(file));
    expect(lost).toEqual([]);
  });
});
