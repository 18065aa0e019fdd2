import { countEverything } from "@/lib/auth/rate-limits";
import { getCareer } from "@/lib/data/career";
import { listNotes } from "@/lib/data/notes";
import { listSnapshots } from "@/lib/data/snapshots";
import { readVersions } from "@/lib/data/versions";
import { everythingFileName } from "@/lib/resume/write/file-name";
import { zipEverything } from "@/lib/resume/write/everything";
import { answer, fileAnswer, forOwner, noSuchExport, paperAsked } from "../answer";

/** All that is kept of a person as one ZIP. 401 for a visitor, 404 for a paper that there is not, 429 for too many. */
export async function GET(request: Request): Promise<Response> {
  const paper = paperAsked.safeParse(new URL(request.url).searchParams.get("paper"));
  return forOwner(async ({ id, email }) => {
    if (!paper.success) return noSuchExport();
    if ((await countEverything(id)) > 0) return answer(429, { message: TOO_MANY });
    const [career, notes, snapshots, versions] = await Promise.all([
      getCareer(id),
      listNotes(id),
      listSnapshots(id),
      readVersions(id),
    ]);
    const exportedAt = new Date().toISOString();
    const all = { account: { email }, career, notes, snapshots, versions, exportedAt };
    const bytes = await zipEverything(all, paper.data ?? "letter");
    return fileAnswer(bytes, "application/zip", everythingFileName(career.profile.name));
  });
}

const TOO_MANY =
  "Everything was exported many times within an hour. The files that you have are whole; try again in an hour.";
