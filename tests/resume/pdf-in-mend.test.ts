import { describe, expect, it } from "vitest";
import { mendLigatures, mendMojibake, mendText } from "@/lib/resume/read/mend";
import { mendBreaks } from "@/lib/resume/read/pdf/page-breaks";
import type { Line } from "@/lib/resume/read/line";

/** What UTF-8 looks like where it was read as Windows-1252. */
const misread = (text: string): string =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

describe("what was misread is put right", () => {
  it.each([
    "café",
    "Łódź",
    "środa mąka",
    "it’s – “so” … €5",
    "Việt Nam",
    "Ελλάδα",
    "Київ",
    "• Led",
    "naïve façade",
  ])("%s", (text) => {
    expect(mendMojibake(misread(text))).toBe(text);
  });

  it.each([
    "Ångström Å’s",
    "„ÜBER Ä“",
    "ÉCOLE",
    "Ñuñoa",
    "São Paulo",
    "Tiếng Việt",
    "«está»",
    "GRÂCE À",
  ])("%s stays, since it may be meant", (text) => {
    expect(mendMojibake(text)).toBe(text);
  });
});

describe("letters are as a person would have typed them", () => {
  it("ligatures taken apart, odd spaces plain, the letter apostrophe an apostrophe", () => {
    expect(mendLigatures("eﬃcient oﬀice ﬂow")).toBe("efficient office flow");
    expect(mendText("5\u00a0000\u2009km O\u02bcNeil\u200b")).toBe("5 000 km O’Neil");
  });

  it("and emoji that are joined stay one", () => {
    expect(mendText("👩\u200d💻")).toBe("👩\u200d💻");
  });
});

describe("words broken at the end of a line", () => {
  const line = (text: string): Line => ({ source: text, text, indent: 0, mark: "", gap: false });
  const mended = (...texts: readonly string[]): string[] =>
    mendBreaks(texts.map(line)).map((one) => one.text);

  it("are whole again where a program set the hyphen", () => {
    expect(mended("Led the infor\u00ad", "mation team")).toEqual(["Led the information", "team"]);
    expect(mended("Led the infor\u2010", "mation")).toEqual(["Led the information"]);
  });

  it("are whole again where the word stands elsewhere, or where its end is none", () => {
    expect(mended("Cut waste in the ware-", "house by half", "Ran a warehouse")).toEqual([
      "Cut waste in the warehouse",
      "by half",
      "Ran a warehouse",
    ]);
    expect(mended("Wrote every require-", "ment down")).toEqual([
      "Wrote every requirement",
      "down",
    ]);
  });

  it("keep their hyphen where they may be compounds", () => {
    const texts = ["Agreed cross-", "functional goals"];
    expect(mended(...texts)).toEqual(texts);
  });
});
