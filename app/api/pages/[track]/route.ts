import { z } from "zod";
import { currentUser } from "@/lib/auth/current-user";
import { logFailure } from "@/lib/auth/log";
import { countPages } from "@/lib/auth/rate-limits";
import { getCareer } from "@/lib/data/career";
import { TOO_LONG_FOR_PAPER } from "@/lib/resume/write/paper-limit";
import { layOutVariant } from "@/lib/resume/write/variant-pages";
import { trackSchema } from "@/lib/schemas/text";

const asked = z.object({ track: trackSchema, paper: z.enum(["letter", "a4"]) });

/** Words of a resume are for no shared cache, nor for the back button after signing out. */
const NOT_KEPT = { "Cache-Control": "private, no-store" } as const;

/**
 * The pages of a variant's PDF as it is saved, each text in its place: `{ pages }`. A route rather
 * than an action, since those wait for one another, and a save must not wait for a picture.
 * 401 for a visitor, 404 for another track or paper, 422 for more than is laid out, 429 for too many.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/pages/[track]">,
): Promise<Response> {
  const user = await currentUser();
  if (!user) return refused(401, "You are signed out. Sign in to see the page.");
  const paper = new URL(request.url).searchParams.get("paper");
  const wish = asked.safeParse({ ...(await params), paper });
  if (!wish.success) return refused(404, "There is no such resume.");
  try {
    if ((await countPages(user.id)) > 0)
      return refused(429, "Too many pages were asked for. Wait a little.");
    const pages = await layOutVariant(await getCareer(user.id), wish.data.track, wish.data.paper);
    if (pages === null) return refused(422, TOO_LONG_FOR_PAPER);
    return Response.json({ pages }, { headers: NOT_KEPT });
  } catch (error) {
    logFailure("pages", error);
    return refused(500, "The page could not be laid out just now. Your resume is safe.");
  }
}

const refused = (status: number, message: string): Response =>
  Response.json({ message }, { status, headers: NOT_KEPT });
