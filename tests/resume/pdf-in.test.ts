import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal, type ReadRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";
import { readPdf } from "@/lib/resume/read/pdf";
import type { Resume } from "@/lib/resume/schema";
import { drawable } from "@/lib/resume/write/coverage";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo, plainJobs, resume, type PlainJob } from "./builders";

/** Each run draws and reads a whole document; the long runs give their own number. */
const RUNS = process.env["TWOTRACK_RUNS"] === undefined ? { numRuns: 12 } : {};
const SLOW_MS = 300_000;

function read(answer: ReadResume | ReadRefusal): ReadResume {
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}
const written = (of: Resume): Promise<Uint8Array> =>
  writeResume(of, "pdf", { track: "po", paper: "a4" });

/** What no font draws is named to the person and drawn as a question mark. */
const asDrawn = (job: PlainJob): PlainJob => ({ ...job, bullets: job.bullets.map(drawable) });

describe("a resume written as PDF and read again", () => {
  it(
    "gives the same jobs and bullets, in order",
    async () => {
      await fc.assert(
        fc.asyncProperty(resume, async (one) => {
          const back = read(await readPdf(await written(one)));
          expect(plainJobs(back.resume)).toEqual(plainJobs(one).map(asDrawn));
        }),
        RUNS,
      );
    },
    SLOW_MS,
  );

  it("gives the whole of the demo person back", async () => {
    const back = read(await readPdf(await written(demo))).resume;
    expect(plainJobs(back)).toEqual(plainJobs(demo));
    expect(back.basics).toEqual(demo.basics);
    expect(back.work?.[0]?.summary).toBe("Claims portal for 40 clinics.");
    expect(back.education).toEqual(demo.education);
    expect(back.certificates).toEqual(demo.certificates);
    expect(back.skills).toEqual(demo.skills);
    expect(back.languages).toEqual(demo.languages);
  });
});
