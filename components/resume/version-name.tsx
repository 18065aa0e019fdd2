"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { VERSION_NAME_MAX_CHARS } from "@/lib/schemas/limits";

/** Asks for a version's name; what stands there is chosen, so that typing replaces it. */
export function VersionName({
  start,
  act,
  onName,
  onCancel,
}: {
  start: string;
  /** What the button says. */
  act: string;
  onName: (name: string) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(start);
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector("input");
    field?.focus();
    field?.select();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const reason = reasonOf(name);
  return (
    <form
      ref={form}
      className="version-name"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (reason) setIsAsked(true);
        else onName(name.trim());
      }}
      onKeyDown={(key) => {
        if (key.key !== "Escape") return;
        key.preventDefault();
        onCancel();
      }}
    >
      <Field
        label="Name of this version"
        autoComplete="off"
        value={name}
        onChange={(change) => setName(change.target.value)}
        reason={isAsked ? reason : undefined}
      />
      <p className="flex gap-2">
        <Button type="submit" look="primary" size="small">
          {act}
        </Button>
        <Button look="ghost" size="small" onClick={onCancel}>
          Cancel
        </Button>
      </p>
    </form>
  );
}

function reasonOf(name: string): string | undefined {
  if (name.trim() === "") return "The name has no words yet.";
  if (name.length > VERSION_NAME_MAX_CHARS)
    return `The name can hold ${VERSION_NAME_MAX_CHARS} characters; this has ${name.length}.`;
  return undefined;
}
