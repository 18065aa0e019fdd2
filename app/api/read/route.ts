import { currentUser } from "@/lib/auth/current-user";
import { logFailure } from "@/lib/auth/log";
import { countFileRead, FILES_PER_HOUR } from "@/lib/auth/rate-limits";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { readApart } from "@/lib/resume/apart/read-apart";
import { OneEach } from "@/lib/resume/apart/turns";
import { isRefusal, tooLarge } from "@/lib/resume/read/limits";
import type { ReadAnswer } from "@/lib/resume/read/read-bytes";
import type { ReadStep } from "@/lib/resume/read/steps";
import { boundedBody } from "./body";

/** So that nobody fills the line in which all wait. */
const readings = new OneEach();

/**
 * Reads a file and keeps nothing of it. The body is the file, `x-file-name` its name (percent-encoded).
 * Answers lines of JSON as the reading goes on: `{ step }` each, and last `{ read }` or `{ refusal }`.
 * 401 for a visitor, 403 for another site's page, 413 past 5 MB, 429 past the person's files of an
 * hour, or while another of theirs waits or is read: each as JSON with `message`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) {
    return refused(
      403,
      "Files are taken from our own pages only. Open the import page and try there.",
    );
  }
  const user = await currentUser();
  if (!user) return refused(401, "You are signed out. Sign in, then choose the file again.");
  try {
    return await readFor(user.id, request);
  } catch (error) {
    if (!request.signal.aborted) logFailure("read", error);
    return refused(500, "This file could not be read just now. Nothing was stored. Try again.");
  }
}

async function readFor(ownerId: string, request: Request): Promise<Response> {
  const release = readings.hold(ownerId);
  if (release === null) return refused(429, ONE_AT_A_TIME);
  let begun = false;
  try {
    const answer = await answerFor(ownerId, request, release);
    begun = answer.ok;
    return answer;
  } finally {
    if (!begun) release();
  }
}

/** @param release is called when the reading has ended, where one was begun: then the answer is ok */
async function answerFor(
  ownerId: string,
  request: Request,
  release: () => void,
): Promise<Response> {
  const waitSeconds = await countFileRead(ownerId);
  if (waitSeconds > 0) {
    return refused(429, tooMany(waitSeconds), { "Retry-After": String(waitSeconds) });
  }
  const bytes = await boundedBody(request);
  if (bytes === null) return refused(413, tooLarge().message);
  const lines = readingLines({ bytes, name: nameOf(request) }, request.signal, release);
  return new Response(lines, {
    headers: { ...NOT_KEPT, "Content-Type": "application/x-ndjson; charset=utf-8" },
  });
}

const ONE_AT_A_TIME =
  "Another file of yours is being read at this moment, and one is read at a time. Wait for its end, then choose this one again.";

function tooMany(waitSeconds: number): string {
  const minutes = Math.ceil(waitSeconds / 60);
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `Up to ${FILES_PER_HOUR} files an hour are read for one person. Try again in ${wait}, or paste the text of your resume.`;
}

/** The name says little and is shown to nobody, so one that is badly encoded is none. */
function nameOf(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get("x-file-name") ?? "");
  } catch {
    return "";
  }
}

/** The reading, line by line; whoever goes away before its end stops it. */
function readingLines(
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  asked: AbortSignal,
  release: () => void,
): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const signal = AbortSignal.any([asked, gone.signal]);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(stream) {
      const say = (what: object) => stream.enqueue(encoder.encode(`${JSON.stringify(what)}\n`));
      try {
        const onFault = (fault: Error) => logFailure("read", fault);
        const onStep = (step: ReadStep) => say({ step });
        say(named(await readApart(bytes, name, { onStep, onFault, signal })));
        stream.close();
      } catch (error) {
        if (!signal.aborted) logFailure("read", error);
        stream.error(new Error("The reading was broken off."));
      } finally {
        release();
      }
    },
    cancel: () => gone.abort(),
  });
}

const named = (answer: ReadAnswer): object =>
  isRefusal(answer) ? { refusal: answer } : { read: answer };

/** A resume is no file for shared caches; a proxy that gathers the lines would hide how far it is. */
const NOT_KEPT = { "Cache-Control": "private, no-store", "X-Accel-Buffering": "no" } as const;

function refused(status: number, message: string, more: Record<string, string> = {}): Response {
  return Response.json({ message }, { status, headers: { ...NOT_KEPT, ...more } });
}
