import type { Saved } from "@/lib/schemas/saved";
import type { Outcome } from "./outcome";

/** A write's answer in words for the person. */
export function answer<Value, Theirs>(saved: Saved<Value, Theirs>): Outcome<Value, Theirs> {
  switch (saved.kind) {
    case "saved":
      return { kind: "done", value: saved.value };
    case "stale":
      return {
        kind: "stale",
        message: "This was also changed in another tab. Nothing was overwritten.",
        theirs: saved.theirs,
      };
    case "missing":
      return {
        kind: "refused",
        lasting: true,
        gone: true,
        message: "This is not there. It may have been deleted in another tab.",
      };
    case "full":
      return { kind: "refused", lasting: true, message: saved.message };
  }
}
