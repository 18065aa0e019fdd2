"use client";

import { UndoBar } from "@/components/layout/undo-bar";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Act, MoreActs } from "@/components/ui/more-acts";
import { Pick } from "@/components/ui/pick";
import type { Background } from "@/lib/engine";
import { CONTACT_LINES_MAX, LINE_MAX_CHARS } from "@/lib/schemas/limits";
import type { ContactLine, ProfileRow } from "@/lib/schemas/profile";
import { useOrdered } from "./use-ordered";

export const BACKGROUNDS: readonly { id: Background; text: string }[] = [
  { id: "business-analyst", text: "Business analysis" },
  { id: "project-manager", text: "Project or program management" },
  { id: "operations", text: "Operations" },
  { id: "qa", text: "Quality assurance" },
  { id: "support", text: "Support or customer success" },
  { id: "marketing", text: "Marketing or growth" },
  { id: "engineering", text: "Engineering" },
  { id: "design", text: "Design" },
  { id: "founder", text: "Founder or generalist" },
];

const TARGETS = [
  { id: "both", text: "Both" },
  { id: "po", text: "Product Owner" },
  { id: "pm", text: "Product Manager" },
] as const;

const SPELLINGS = [
  { id: "american", text: "American" },
  { id: "british", text: "British" },
] as const;

const CONTACT_KINDS: readonly { id: ContactLine["kind"]; text: string }[] = [
  { id: "email", text: "Email" },
  { id: "phone", text: "Phone" },
  { id: "place", text: "Place" },
  { id: "link", text: "Link" },
  { id: "other", text: "Other" },
];

export type Profile = Omit<ProfileRow, "revision">;

/** What both resumes begin with, and what the coach takes into account. */
export function AboutForm({
  profile,
  onChange,
}: {
  profile: Profile;
  onChange: (change: Partial<Profile>) => void;
}) {
  return (
    <div className="grid gap-5">
      <Field
        label="Name"
        autoComplete="name"
        maxLength={LINE_MAX_CHARS}
        value={profile.name}
        onChange={(change) => onChange({ name: change.target.value })}
      />
      <ContactLines
        lines={profile.contactLines}
        onChange={(contactLines) => onChange({ contactLines })}
      />
      <Pick
        legend="Roles you aim at"
        choices={TARGETS}
        chosen={profile.target}
        onChoose={(target) => onChange({ target })}
      />
      <SelectField
        label="Where you come from"
        hint="Questions come first for what readers of that background most often miss."
        value={profile.background ?? ""}
        onChange={(change) => {
          const chosen = BACKGROUNDS.find((one) => one.id === change.target.value);
          onChange({ background: chosen?.id ?? null });
        }}
      >
        <option value="">Not said</option>
        {BACKGROUNDS.map((background) => (
          <option key={background.id} value={background.id}>
            {background.text}
          </option>
        ))}
      </SelectField>
      <Field
        label="Years of experience"
        type="number"
        inputMode="numeric"
        min={0}
        max={80}
        value={profile.years ?? ""}
        onChange={(change) => {
          const years = Number.parseInt(change.target.value, 10);
          onChange({ years: Number.isNaN(years) ? null : years });
        }}
      />
      <Pick
        legend="Spelling of drafts"
        choices={SPELLINGS}
        chosen={profile.spelling}
        onChoose={(spelling) => onChange({ spelling })}
        row
      />
    </div>
  );
}

function ContactLines({
  lines,
  onChange,
}: {
  lines: readonly ContactLine[];
  onChange: (lines: readonly ContactLine[]) => void;
}) {
  const rows = useOrdered(lines, onChange, "Contact line deleted.");
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-semibold">Contact lines</legend>
      <UndoBar act={rows.undo} onClose={rows.closeUndo} />
      {lines.map((line, at) => (
        <div key={rows.keys[at]} className="flex items-center gap-1.5">
          <div className="w-24 shrink-0">
            <SelectField
              label={`Kind of contact line ${at + 1}`}
              labelHidden
              value={line.kind}
              onChange={(change) => {
                const kind = CONTACT_KINDS.find((one) => one.id === change.target.value)?.id;
                if (kind) rows.write(at, { ...line, kind });
              }}
            >
              {CONTACT_KINDS.map((kind) => (
                <option key={kind.id} value={kind.id}>
                  {kind.text}
                </option>
              ))}
            </SelectField>
          </div>
          <div className="min-w-0 flex-1">
            <Field
              label={`Contact line ${at + 1}`}
              labelHidden
              maxLength={LINE_MAX_CHARS}
              value={line.text}
              onChange={(change) => rows.write(at, { ...line, text: change.target.value })}
            />
          </div>
          <MoreActs name={`More for contact line ${at + 1}`}>
            <Act icon="up" onClick={() => rows.move(at, -1)}>
              Move up
            </Act>
            <Act icon="down" onClick={() => rows.move(at, 1)}>
              Move down
            </Act>
            <Act icon="trash" onClick={() => rows.remove(at)}>
              Delete
            </Act>
          </MoreActs>
        </div>
      ))}
      {lines.length < CONTACT_LINES_MAX && (
        <div>
          <Button
            look="ghost"
            size="small"
            onClick={() => rows.add({ kind: lines.length === 0 ? "email" : "other", text: "" })}
          >
            <Icon name="plus" /> Add a contact line
          </Button>
        </div>
      )}
    </fieldset>
  );
}
