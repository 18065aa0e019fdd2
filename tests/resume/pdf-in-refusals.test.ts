import { describe, expect, it, vi } from "vitest";
import { FILE_MAX_PAGES, isRefusal, type ReadRefusal } from "@/lib/resume/read/limits";
import { interpret } from "@/lib/resume/read/interpret/interpret";
import { readPdf } from "@/lib/resume/read/pdf";
import type { ReadStep } from "@/lib/resume/read/steps";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo } from "./builders";

vi.mock("@/lib/resume/read/interpret/interpret", async (original) => {
  const real = await original<typeof import("@/lib/resume/read/interpret/interpret")>();
  return { ...real, interpret: vi.fn(real.interpret) };
});

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

type Parts = {
  pages?: readonly string[];
  objects?: readonly string[];
  trailer?: string;
  root?: string;
};

/** A PDF by hand: each page's drawing, further objects from number 100 on. Readers rebuild its table of contents. */
function pdfOf({ pages = [""], objects = [], trailer = "", root = "" }: Parts): Uint8Array {
  const kids = pages.map((_, at) => `${10 + 2 * at} 0 R`).join(" ");
  const drawn = pages.flatMap((drawing, at) => [
    `${10 + 2 * at} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${11 + 2 * at} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I 100 0 R>>>>>> endobj`,
    `${11 + 2 * at} 0 obj <</Length ${drawing.length}>> stream\n${drawing}\nendstream endobj`,
  ]);
  return bytesOf(
    [
      "%PDF-1.7",
      `1 0 obj <</Type/Catalog/Pages 2 0 R${root}>> endobj`,
      `2 0 obj <</Type/Pages/Count ${pages.length}/Kids[${kids}]>> endobj`,
      "3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj",
      ...drawn,
      ...objects.map((object, at) => `${100 + at} 0 obj ${object} endobj`),
      `trailer <</Root 1 0 R${trailer}>>`,
      "startxref\n0\n%%EOF",
    ].join("\n"),
  );
}

const shown = (lines: readonly string[]): string =>
  `BT /F 11 Tf 14 TL 60 780 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
const RESUME = shown([
  "Ines Marlow",
  "ines@example.org",
  "Experience",
  "Product owner, Larkfield Health, 2019 - 2021",
  "- Cut the weekly returns report from two days to three hours",
]);

async function refusal(bytes: Uint8Array): Promise<ReadRefusal> {
  const answer = await readPdf(bytes);
  if (!isRefusal(answer)) throw new Error("It was read.");
  return answer;
}

describe("a PDF that cannot be read is refused in a sentence", () => {
  it("where it is empty", async () => {
    expect((await refusal(new Uint8Array())).kind).toBe("empty");
  });

  it("where it asks for a password", async () => {
    const lock =
      "<</Filter/Standard/V 1/R 2/P -4/O <" + "41".repeat(32) + ">/U <" + "42".repeat(32) + ">>>";
    const locked = pdfOf({
      pages: [RESUME],
      objects: [lock],
      trailer: "/Encrypt 100 0 R/ID[<01><02>]",
    });
    expect(await refusal(locked)).toMatchObject({
      kind: "locked",
      message: expect.stringContaining("password"),
    });
  });

  it("where it holds pictures of text", async () => {
    const picture =
      "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>> stream\nx\nendstream";
    const scanned = pdfOf({ pages: ["500 0 0 700 40 60 cm /I Do"], objects: [picture] });
    expect((await refusal(scanned)).kind).toBe("no-text");
    const stamped = pdfOf({
      pages: [`q 500 0 0 700 40 60 cm /I Do Q ${shown(["Scanned on Monday"])}`],
      objects: [picture],
    });
    expect((await refusal(stamped)).kind).toBe("no-text");
  });

  it("where it has no words at all", async () => {
    expect((await refusal(pdfOf({}))).kind).toBe("empty");
  });

  it("where it has more pages than are read at once, and says how many", async () => {
    const answer = await refusal(
      pdfOf({ pages: Array.from({ length: FILE_MAX_PAGES + 1 }, () => RESUME) }),
    );
    expect(answer.kind).toBe("too-long");
    expect(answer.message).toContain(String(FILE_MAX_PAGES + 1));
    expect(answer.message).toContain(String(FILE_MAX_PAGES));
  });

  it("where it was cut off, wherever", async () => {
    const whole = await writeResume(demo, "pdf", { track: "po", paper: "a4" });
    for (const share of [0.001, 0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      expect((await refusal(cut)).kind).toBe("damaged");
    }
  });

  it("where it is something else", async () => {
    expect((await refusal(bytesOf("<html>%%EOF"))).kind).toBe("damaged");
    expect((await refusal(bytesOf("%PDF-1.7\nnothing\n%%EOF"))).kind).toBe("damaged");
  });
});

describe("a PDF is only read", () => {
  it("and its scripts, forms and attachments stay closed", async () => {
    const answer = await readPdf(
      pdfOf({
        pages: [RESUME],
        root: "/OpenAction 100 0 R/AcroForm<</Fields[]/XFA 101 0 R>>",
        objects: [
          "<</S/JavaScript/JS(globalThis.ranFromPdf = true)>>",
          "<</Length 5>> stream\n<xfa>\nendstream",
        ],
      }),
    );
    expect(isRefusal(answer)).toBe(false);
    expect(globalThis).not.toHaveProperty("ranFromPdf");
    if (!isRefusal(answer)) expect(answer.resume.work?.[0]?.name).toBe("Larkfield Health");
  });

  it("page by page, told as it goes on", async () => {
    const steps: ReadStep[] = [];
    await readPdf(
      pdfOf({ pages: [RESUME, shown(["Education", "BA Geography, University of Leeds"])] }),
      (step) => steps.push(step),
    );
    expect(steps).toEqual([
      { step: "open" },
      { step: "page", page: 1, of: 2 },
      { step: "page", page: 2, of: 2 },
      { step: "understand" },
    ]);
  });

  it("and a fault of the interpreter is not laid on the file", async () => {
    vi.mocked(interpret).mockImplementationOnce(() => {
      throw new TypeError("a fault of ours");
    });
    await expect(readPdf(pdfOf({ pages: [RESUME] }))).rejects.toThrow("a fault of ours");
  });

  it("and leaves the caller's bytes as they are", async () => {
    const bytes = pdfOf({ pages: [RESUME] });
    const before = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(before);
  });
});

describe("bytes that were changed at random", () => {
  it("are read or refused, never thrown at", async () => {
    const whole = await writeResume(demo, "pdf", { track: "po", paper: "a4" });
    let state = 20261124;
    const random = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % below;
    };
    for (let round = 0; round < 25; round += 1) {
      const bytes = whole.slice();
      for (let change = 0; change <= round; change += 1) bytes[random(bytes.length)] = random(256);
      const answer = await readPdf(bytes);
      expect(isRefusal(answer) || Array.isArray(answer.lines)).toBe(true);
    }
  });
});
