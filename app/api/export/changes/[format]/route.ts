import { z } from "zod";
import { getCareer } from "@/lib/data/career";
import { TRACKS } from "@/lib/engine/types";
import { CHANGES_FORMATS } from "@/lib/resume/schema";
import { changeListOf } from "@/lib/resume/write/change-list";
import { changesFileName } from "@/lib/resume/write/file-name";
import { writeChangeList } from "@/lib/resume/write/write-change-list";
import { MEDIA_TYPES } from "@/lib/resume/write/write-resume";
import { trackSchema } from "@/lib/schemas/text";
import { fileAnswer, forOwner, noSuchExport, paperAsked } from "../../answer";

const asked = z.object({
  format: z.enum(CHANGES_FORMATS),
  /** Both where none is named. */
  track: trackSchema.nullable(),
  paper: paperAsked,
});

/**
 * What each line was and what it is now, for a mentor. 401 for a visitor, 404 for another track or
 * format. What is open stands in it as open, so it waits for nothing.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/export/changes/[format]">,
): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const { format } = await params;
  const wish = asked.safeParse({
    format,
    track: search.get("track"),
    paper: search.get("paper"),
  });
  return forOwner(async (user) => {
    if (!wish.success) return noSuchExport();
    const { track, paper } = wish.data;
    const tracks = track === null ? TRACKS : [track];
    const career = await getCareer(user.id);
    const list = changeListOf(career, tracks);
    const bytes = await writeChangeList(list, wish.data.format, paper ?? "letter");
    const name = changesFileName(career.profile.name, tracks, wish.data.format);
    return fileAnswer(bytes, MEDIA_TYPES[wish.data.format], name);
  });
}
