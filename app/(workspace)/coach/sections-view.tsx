"use client";

import { useState } from "react";
import { Act, MoreActs } from "@/components/ui/more-acts";
import { Folded } from "@/components/coach/folded";
import { SectionEditor } from "@/components/coach/section-editor";
import { entryName, SECTION_FIELDS } from "@/components/coach/section-fields";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/field";
import { SECTION_KINDS, type SectionKind } from "@/lib/resume/schema";
import type { SectionRow } from "@/lib/schemas/section";
import { Conflicts } from "../not-saved";
import { useSections } from "./use-sections";

/** Education, skills and the rest: what both resumes show below the jobs. */
export function SectionsView({ start }: { start: readonly SectionRow[] }) {
  const { sections, add, write, move, remove } = useSections(start);
  const [openId, setOpenId] = useState<string | null>(null);
  const [kind, setKind] = useState<SectionKind>("education");
  const open = sections.find((one) => one.id === openId);
  return (
    <Folded
      title="Sections"
      filled={start.length > 0}
      inShort={sections.map((section) => SECTION_FIELDS[section.kind].title).join(", ")}
    >
      {sections.length === 0 && (
        <p className="text-ink-soft">Education, skills and the like, shown in both resumes.</p>
      )}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {sections.map((section) => {
          const { title } = SECTION_FIELDS[section.kind];
          return (
            <li key={section.id} className="card flex items-start gap-2 py-2 pr-1.5 pl-4">
              <div className="min-w-0 flex-1 py-1">
                <h3 className="font-semibold">{title}</h3>
                {section.entries.slice(0, 4).map((entry, at) => (
                  <p key={at} className="truncate font-writer text-ink-soft">
                    {entryName(section.kind, entry)}
                  </p>
                ))}
              </div>
              <Button look="ghost" size="small" onClick={() => setOpenId(section.id)}>
                Edit<span className="sr-only"> {title}</span>
              </Button>
              <MoreActs name={`More for ${title}`}>
                <Act icon="up" onClick={() => move(section, "up")}>
                  Move up
                </Act>
                <Act icon="down" onClick={() => move(section, "down")}>
                  Move down
                </Act>
                <Act icon="trash" onClick={() => remove(section)}>
                  Delete
                </Act>
              </MoreActs>
            </li>
          );
        })}
      </ul>
      <form
        className="flex items-end gap-2"
        onSubmit={(submit) => {
          submit.preventDefault();
          setOpenId(add(kind));
        }}
      >
        <div className="flex-1">
          <SelectField
            label="Another section"
            value={kind}
            onChange={(change) =>
              setKind(SECTION_KINDS.find((one) => one === change.target.value) ?? "education")
            }
          >
            {SECTION_KINDS.map((one) => (
              <option key={one} value={one}>
                {SECTION_FIELDS[one].title}
              </option>
            ))}
          </SelectField>
        </div>
        <Button type="submit">Add</Button>
      </form>
      <Dialog
        open={open !== undefined}
        title={open ? SECTION_FIELDS[open.kind].title : ""}
        onClose={() => setOpenId(null)}
      >
        {open && (
          <>
            <Conflicts of={`section:${open.id}`} />
            <SectionEditor section={open} onChange={(entries) => write(open, entries)} />
            <Done onClick={() => setOpenId(null)} />
          </>
        )}
      </Dialog>
    </Folded>
  );
}

export function Done({ onClick }: { onClick: () => void }) {
  return (
    <div className="mt-5 flex items-center gap-3">
      <Button look="primary" onClick={onClick}>
        Done
      </Button>
      <span className="text-sm text-ink-faint">Saved as you type.</span>
    </div>
  );
}
