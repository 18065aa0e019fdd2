import { useEffect, useId, useRef, useState } from "react";

/**
 * Words that were typed into a field before its page was awake: waking writes the server's words
 * over them, so they are read before that and written again after.
 * @returns the id that the field must carry
 */
export function useTypedBefore(text: string, onWrite: (text: string) => void): string {
  const id = useId();
  const [typed] = useState(() => valueOf(id));
  const wake = useRef(() => {
    if (typed !== null && typed !== text) onWrite(typed);
  });
  useEffect(() => {
    wake.current();
    wake.current = () => {};
  }, []);
  return id;
}

/** Null on the server, and where the field is not there yet. */
function valueOf(id: string): string | null {
  if (typeof document === "undefined") return null;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value : null;
}
