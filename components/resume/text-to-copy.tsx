"use client";

import { useLayoutEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

/**
 * Where the clipboard is refused: the text, selected, so that one key copies it. Of inline elements, as
 * it also stands within a line.
 */
export function TextToCopy({ text, onClose }: { text: string; onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <span className="to-copy">
      <span role="alert">
        The browser did not let this page copy. The text is selected here: copy it with your
        keyboard, or hold it to copy.
      </span>
      <textarea
        ref={field}
        readOnly
        aria-label="Text to copy"
        dir="auto"
        value={text}
        rows={Math.min(8, text.split("\n").length + 1)}
      />
      <Button size="small" className="justify-self-start" onClick={onClose}>
        Close
      </Button>
    </span>
  );
}
