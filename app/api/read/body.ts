import { FILE_MAX_BYTES } from "@/lib/resume/read/limits";

/**
 * The bytes of a request, or null where they are more than one file may have. What the request says of its
 * length is not believed: it is read piece by piece, and no further than the bound.
 */
export async function boundedBody(request: Request): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    length += piece.value.length;
    if (length > FILE_MAX_BYTES) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
