import { createRequire } from "node:module";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { render } from "jsonresume-theme-even";
import { describe, expect, it } from "vitest";
import { readJson } from "@/lib/resume/read/json";
import { isRefusal, type ReadRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";
import { readMarkdown } from "@/lib/resume/read/markdown";
import { readText } from "@/lib/resume/read/text";
import type { Resume } from "@/lib/resume/schema";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo, plainJobs, resume, resumeWithDated, resumeWithNameless, SECTIONS } from "./builders";

/** For properties on a busy machine. */
const SLOW_MS = 300_000;
const OPTIONS = { track: "po", paper: "a4" } as const;

const schema: unknown = createRequire(import.meta.url)("@jsonresume/schema/schema.json");
const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const validate = ajv.compile(schema as object);

async function writtenText(of: Resume, format: "txt" | "md" | "json"): Promise<string> {
  return new TextDecoder().decode(await writeResume(of, format, OPTIONS));
}

function read(answer: ReadResume | ReadRefusal): ReadResume {
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

const unescape = (html: string): string =>
  html
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

const READERS = { txt: readText, md: readMarkdown, json: readJson } as const;

describe.each(["txt", "md", "json"] as const)("a resume written as %s and read again", (format) => {
  it(
    "gives the same jobs and bullets, in order",
    async () => {
      await fc.assert(
        fc.asyncProperty(resume, async (one) => {
          const back = read(READERS[format](await writtenText(one, format)));
          expect(plainJobs(back.resume)).toEqual(plainJobs(one));
        }),
      );
    },
    SLOW_MS,
  );

  it(
    "keeps a job apart of which only the dates are known",
    async () => {
      await fc.assert(
        fc.asyncProperty(resumeWithDated, async (one) => {
          const back = read(READERS[format](await writtenText(one, format)));
          expect(plainJobs(back.resume)).toEqual(plainJobs(one));
        }),
      );
    },
    SLOW_MS,
  );

  it("gives every section back", async () => {
    const work = [{ name: "Fernleaf Ltd.", position: "Clerk", highlights: ["Cut the queue"] }];
    const { resume: back } = read(
      READERS[format](await writtenText({ work, ...SECTIONS }, format)),
    );
    const kinds = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];
    expect(Object.fromEntries(kinds.map((kind) => [kind, back[kind]]))).toEqual(SECTIONS);
  });

  it("gives the whole of the demo person back", async () => {
    const back = read(READERS[format](await writtenText(demo, format))).resume;
    expect(plainJobs(back)).toEqual(plainJobs(demo));
    expect(back.basics?.name).toBe("Ines Marlow");
    expect(back.basics?.email).toBe("ines.marlow@example.org");
    expect(back.basics?.phone).toBe("+44 113 496 0117");
    expect(back.basics?.label).toBe(demo.basics?.label);
    expect(back.basics?.summary).toBe(demo.basics?.summary);
    expect(back.work?.[0]?.summary).toBe("Claims portal for 40 clinics.");
    expect(back.work?.[0]?.location).toBe("Leeds");
    expect(back.education).toEqual(demo.education);
    expect(back.certificates).toEqual(demo.certificates);
    expect(back.skills).toEqual(demo.skills);
    expect(back.languages).toEqual(demo.languages);
  });
});

describe("JSON Resume", () => {
  it(
    "keeps apart even the lines of jobs that nobody named",
    async () => {
      await fc.assert(
        fc.asyncProperty(resumeWithNameless, async (one) => {
          const back = read(readJson(await writtenText(one, "json")));
          expect(plainJobs(back.resume)).toEqual(plainJobs(one));
        }),
      );
    },
    SLOW_MS,
  );

  it("is shown with every job and bullet, in order, by a published theme", async () => {
    const written = JSON.parse(await writtenText({ ...demo, ...SECTIONS }, "json")) as never;
    const html = unescape(render(written));
    const bullets = (demo.work ?? []).flatMap((job) => job.highlights ?? []);
    for (const { name = "", position = "" } of demo.work ?? [])
      for (const words of [name, position]) expect(html).toContain(words);
    for (const bullet of bullets) expect(html.split(bullet), bullet).toHaveLength(2);
    const inOrder = bullets.map((bullet) => html.indexOf(bullet));
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });

  it(
    "is valid by the published schema, whatever the resume holds",
    async () => {
      await fc.assert(
        fc.asyncProperty(resume, async (one) => {
          const valid = validate(JSON.parse(await writtenText(one, "json")));
          expect(validate.errors ?? []).toEqual([]);
          expect(valid).toBe(true);
        }),
      );
    },
    SLOW_MS,
  );

  it("stays valid where links, addresses and dates are not what the schema asks for", async () => {
    const odd: Resume = {
      basics: { name: "Ines", email: "ines at home", url: "my site" },
      work: [
        {
          name: "Larkfield",
          startDate: "spring",
          endDate: "2021-13-99",
          dateText: "Spring 2019 to now",
          url: "larkfield",
        },
      ],
    };
    const written = JSON.parse(await writtenText(odd, "json")) as {
      basics: object;
      work: object[];
    };
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
    expect(written.basics).toMatchObject({ emailText: "ines at home", urlText: "my site" });
    expect(written.work[0]).toMatchObject({
      dateText: "Spring 2019 to now",
      startDateText: "spring",
    });
  });
});
