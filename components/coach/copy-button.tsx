"use client";

import { useState } from "react";
import { TextToCopy } from "@/components/resume/text-to-copy";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/**
 * Says that it was copied in its own name, which a screen reader reads where focus stands. Where the
 * clipboard is refused the text stands beside it to be copied by hand, or where `onRefused` puts it.
 */
export function CopyButton({
  text,
  name,
  waits = false,
  onCopied,
  onRefused,
}: {
  text: string;
  name: string;
  /** Something in the text is open, so it is not handed out. */
  waits?: boolean;
  onCopied?: () => void;
  onRefused?: () => void;
}) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  async function copy() {
    if (waits) return;
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
      onCopied?.();
    } catch {
      if (onRefused) onRefused();
      else setState("refused");
    }
  }
  const idle = waits ? `Settle what is open, then copy ${name}` : `Copy ${name}`;
  return (
    <>
      <Button
        look="ghost"
        size="icon"
        aria-disabled={waits}
        aria-label={state === "copied" ? `Copied: ${name}` : idle}
        onClick={copy}
        onBlur={() => setState((now) => (now === "copied" ? "idle" : now))}
      >
        <Icon name={state === "copied" ? "check" : "copy"} />
      </Button>
      {state === "refused" && <TextToCopy text={text} onClose={() => setState("idle")} />}
    </>
  );
}
