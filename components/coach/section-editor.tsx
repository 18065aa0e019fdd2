"use client";

import { useState } from "react";
import { UndoBar } from "@/components/layout/undo-bar";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { LINE_MAX_CHARS, SUMMARY_MAX_CHARS } from "@/lib/schemas/limits";
import type { SectionRow } from "@/lib/schemas/section";
import {
  entryName,
  fieldText,
  SECTION_FIELDS,
  withField,
  type Entry,
  type SectionField,
} from "./section-fields";
import { useOrdered } from "./use-ordered";

/** The entries of one section, in order, saved as they are typed. */
export function SectionEditor({
  section,
  onChange,
}: {
  section: SectionRow;
  onChange: (entries: readonly Entry[]) => void;
}) {
  const { kind, entries } = section;
  const rows = useOrdered(entries, onChange, "Entry deleted.");
  return (
    <div className="mt-4 grid gap-4">
      <UndoBar act={rows.undo} onClose={rows.closeUndo} />
      {entries.map((entry, at) => (
        <fieldset key={rows.keys[at]} className="card grid gap-3 p-4">
          <legend className="sr-only">{entryName(kind, entry)}</legend>
          {SECTION_FIELDS[kind].fields.map((field) => (
            <EntryField
              key={field.name}
              entry={entry}
              field={field}
              onChange={(next) => rows.write(at, next)}
            />
          ))}
          <div className="flex gap-1">
            <Button
              look="ghost"
              size="small"
              aria-disabled={at === 0}
              onClick={() => rows.move(at, -1)}
            >
              Move up
            </Button>
            <Button
              look="ghost"
              size="small"
              aria-disabled={at === entries.length - 1}
              onClick={() => rows.move(at, 1)}
            >
              Move down
            </Button>
            <Button look="ghost" size="small" className="ml-auto" onClick={() => rows.remove(at)}>
              Delete
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button size="small" onClick={() => rows.add({})}>
          <Icon name="plus" /> Add an entry
        </Button>
      </div>
    </div>
  );
}

function EntryField({
  entry,
  field,
  onChange,
}: {
  entry: Entry;
  field: SectionField;
  onChange: (entry: Entry) => void;
}) {
  // A list is typed with its commas and line ends; only what is between them is kept.
  const [typed, setTyped] = useState(() => fieldText(entry, field));
  const shown = {
    label: field.label,
    value: field.type === "line" || field.type === "paragraph" ? fieldText(entry, field) : typed,
  };
  function write(text: string) {
    setTyped(text);
    onChange(withField(entry, field, text));
  }
  if (field.type === "line" || field.type === "commas")
    return (
      <Field
        {...shown}
        maxLength={field.type === "line" ? LINE_MAX_CHARS : SUMMARY_MAX_CHARS}
        onChange={(change) => write(change.target.value)}
      />
    );
  return (
    <TextArea
      {...shown}
      maxLength={SUMMARY_MAX_CHARS}
      onChange={(change) => write(change.target.value)}
    />
  );
}
