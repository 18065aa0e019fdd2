"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Says that it was copied in its own name, which a screen reader reads where focus stands. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }
  return (
    <Button
      look="ghost"
      size="icon"
      aria-label={copied ? `Copied: ${name}` : `Copy ${name}`}
      onClick={copy}
      onBlur={() => setCopied(false)}
    >
      <Icon name={copied ? "check" : "copy"} />
    </Button>
  );
}
