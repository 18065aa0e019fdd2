import { z } from "zod";
import { getCareer } from "@/lib/data/career";
import { FORMATS } from "@/lib/resume/schema";
import { variantResume, waitingOf, type Waiting } from "@/lib/resume/variant";
import { exportFileName } from "@/lib/resume/write/file-name";
import { outlineOf } from "@/lib/resume/write/outline";
import { fitsPaper, TOO_LONG_FOR_PAPER } from "@/lib/resume/write/paper-limit";
import { MEDIA_TYPES, writeResume } from "@/lib/resume/write/write-resume";
import { trackSchema } from "@/lib/schemas/text";
import { answer, fileAnswer, forOwner, noSuchExport, paperAsked } from "../../answer";

const asked = z.object({
  track: trackSchema,
  format: z.enum(FORMATS),
  /** What becomes of lines with open blanks: their clauses cut, or the person's own line. */
  open: z.enum(["cut", "own"]).nullable(),
  paper: paperAsked,
});

/**
 * A variant as a file. 401 for a visitor, 404 for another track or format, 409 with
 * `{ open, blanks, claims, unsaid, message }` while blanks, words to confirm or words that nobody
 * said are open and `open` does not say what to do with them.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/export/[track]/[format]">,
): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const wish = asked.safeParse({
    ...(await params),
    open: search.get("open"),
    paper: search.get("paper"),
  });
  return forOwner(async (user) => (wish.success ? exportFor(user.id, wish.data) : noSuchExport()));
}

async function exportFor(
  ownerId: string,
  { track, format, open, paper }: z.output<typeof asked>,
): Promise<Response> {
  const career = await getCareer(ownerId);
  if (open === null) {
    const waiting = waitingOf(career, track);
    const count = waiting.blanks + waiting.claims + waiting.unsaid;
    if (count > 0) return answer(409, { open: count, ...waiting, message: sentenceFor(waiting) });
  }
  const resume = variantResume(career, track, open ?? "show");
  if (format === "pdf" && !fitsPaper(outlineOf(resume)))
    return answer(422, { message: TOO_LONG_FOR_PAPER });
  const file = await writeResume(resume, format, { track, paper: paper ?? "letter" });
  return fileAnswer(file, MEDIA_TYPES[format], exportFileName(career.profile.name, track, format));
}

function sentenceFor({ blanks, claims, unsaid }: Waiting): string {
  const words = claims + unsaid;
  const parts = [
    blanks > 0 && (blanks === 1 ? "one blank" : `${blanks} blanks`),
    words > 0 && (words === 1 ? "one word to confirm" : `${words} words to confirm`),
  ].filter(Boolean);
  const ways = [
    words > 0 && "Confirm what is true",
    blanks > 0 && (words > 0 ? "cut these clauses" : "Cut these clauses"),
  ].filter(Boolean);
  return `This waits for ${parts.join(" and ")}. ${ways.join(", ")}, or use your own line.`;
}
