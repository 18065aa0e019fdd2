import { describe, expect, it } from "vitest";
import { newBullet } from "@/app/(workspace)/coach/new-rows";
import { answeredBy, openFindings } from "@/components/coach/answered";
import { review, shownFindings } from "@/lib/engine";
import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";

const LINE = "Gathered requirements from clinics";
const TOLD = "Ranked 31 requests by complaints saved because two forms caused half of the calls";
const bullet = newBullet("b", "j", LINE);
const findings = shownFindings(review(LINE));

function withWordings(po: Partial<WordingRow>, pm: Partial<WordingRow>): BulletRow {
  const { wordings } = bullet;
  return { ...bullet, wordings: { po: { ...wordings.po, ...po }, pm: { ...wordings.pm, ...pm } } };
}

describe("a finding that asks", () => {
  it("is answered once both resumes tell the line in words of which it is not asked", () => {
    const row = withWordings({ text: TOLD }, { text: TOLD });
    expect(findings.length).toBeGreaterThan(0);
    expect(answeredBy(row, findings)).toEqual(findings);
    expect(openFindings(row, findings)).toEqual([]);
  });

  it("is answered by the one resume that has the line", () => {
    expect(answeredBy(withWordings({ text: TOLD }, { included: false }), findings)).toEqual(
      findings,
    );
  });

  it("is open while one resume still shows the line itself", () => {
    expect(answeredBy(withWordings({ text: TOLD }, {}), findings)).toEqual([]);
    expect(answeredBy(bullet, findings)).toEqual([]);
  });

  it("is open where a wording leaves the same thing unsaid", () => {
    const row = withWordings({ text: TOLD }, { text: `${LINE} and wards` });
    expect(openFindings(row, findings)).toEqual(findings);
  });

  it("is open where the line is in neither resume", () => {
    const row = withWordings({ text: TOLD, included: false }, { text: TOLD, included: false });
    expect(answeredBy(row, findings)).toEqual([]);
  });
});

it("a finding with an edit stays open, as the line still has its words", () => {
  const edits = review("Successfully ranked 31 requests in order to cut calls").findings.filter(
    ({ advice }) => "edit" in advice,
  );
  expect(edits.length).toBeGreaterThan(0);
  expect(answeredBy(withWordings({ text: TOLD }, { text: TOLD }), edits)).toEqual([]);
});
