"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { BULLET_MAX_CHARS } from "@/lib/schemas/limits";

/** A pasted list becomes one bullet a line. */
export function AddBullet({ onAdd }: { onAdd: (texts: readonly string[]) => void }) {
  const [text, setText] = useState<string | null>(null);
  if (text === null)
    return (
      <Button look="ghost" size="small" onClick={() => setText("")}>
        <Icon name="plus" /> Add a bullet
      </Button>
    );
  function add() {
    const texts = linesOf(text ?? "");
    if (texts.length > 0) onAdd(texts);
    setText(null);
  }
  return (
    <div
      className="grid gap-2"
      onKeyDown={(key) => {
        if (key.key === "Escape") setText(null);
        if (key.key === "Enter" && (key.ctrlKey || key.metaKey)) add();
      }}
    >
      <TextArea
        label="New bullet"
        labelHidden
        className="answer"
        placeholder="One line, or several pasted at once"
        autoFocus
        rows={2}
        maxLength={BULLET_MAX_CHARS * 20}
        value={text}
        onChange={(change) => setText(change.target.value)}
      />
      <div className="flex gap-1">
        <Button look="primary" size="small" onClick={add}>
          {linesOf(text).length > 1 ? `Add ${linesOf(text).length} bullets` : "Add"}
        </Button>
        <Button look="ghost" size="small" onClick={() => setText(null)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** The lines of a paste, without the marks that lists begin with. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[•‣▪●◦*–-]|\d{1,2}[.)])\s+/, "").trim())
    .filter((line) => line !== "")
    .map((line) => line.slice(0, BULLET_MAX_CHARS));
}
