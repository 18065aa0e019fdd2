import type { ReadRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";
import type { ReadingStep } from "./reading-step";

/** What came of a file that was sent: what it was read as, a sentence, or nothing where it was called back. */
export type Sent =
  | { readonly kind: "read"; readonly read: ReadResume }
  | { readonly kind: "sentence"; readonly sentence: string }
  | { readonly kind: "canceled" };

export const BROKEN =
  "The connection broke before the file was read. Nothing was added. Try again, or paste the text.";

/**
 * Sends a file to be read on the server and says how far it is. Uses XMLHttpRequest, as fetch does
 * not say how much of a file has left. Never rejects.
 */
export function sendFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  { onStep, signal }: { onStep: (step: ReadingStep) => void; signal: AbortSignal },
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const lines = lineReader(onStep);
    signal.addEventListener("abort", () => request.abort());
    request.upload.onprogress = ({ loaded, total }) =>
      onStep({ step: "send", part: total > 0 ? loaded / total : 0 });
    request.onprogress = () => {
      if (request.status === 200) lines.take(request.responseText);
    };
    request.onload = () => resolve(outcomeOf(request, lines));
    request.onerror = () => resolve({ kind: "sentence", sentence: BROKEN });
    request.onabort = () => resolve({ kind: "canceled" });
    request.open("POST", "/api/read");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-file-name", encodeURIComponent(name.toWellFormed()));
    onStep({ step: "send", part: 0 });
    request.send(bytes);
  });
}

type Line = {
  readonly step?: ReadingStep;
  readonly read?: ReadResume;
  readonly refusal?: ReadRefusal;
};

/** Takes an answer that grows, and passes each step on once. */
function lineReader(onStep: (step: ReadingStep) => void) {
  let taken = 0;
  let last: Line | null = null;
  return {
    take(text: string) {
      for (let end = text.indexOf("\n", taken); end !== -1; end = text.indexOf("\n", taken)) {
        last = JSON.parse(text.slice(taken, end)) as Line;
        taken = end + 1;
        if (last.step) onStep(last.step);
      }
    },
    last: () => last,
  };
}

function outcomeOf(request: XMLHttpRequest, lines: ReturnType<typeof lineReader>): Sent {
  if (request.status !== 200) return { kind: "sentence", sentence: messageOf(request) };
  lines.take(request.responseText);
  const last = lines.last();
  if (last?.read) return { kind: "read", read: last.read };
  return { kind: "sentence", sentence: last?.refusal?.message ?? BROKEN };
}

/** The server's own sentence; what stands between, as a proxy, has none that a person should read. */
function messageOf(request: XMLHttpRequest): string {
  try {
    const { message } = JSON.parse(request.responseText) as { message?: unknown };
    return typeof message === "string" ? message : BROKEN;
  } catch {
    return BROKEN;
  }
}
