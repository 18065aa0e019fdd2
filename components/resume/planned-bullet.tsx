"use client";

import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { DestinationSelect } from "./destination-select";
import type { Destination } from "./import-edits";
import type { PlannedBullet, PlannedJob } from "./import-plan";
import { lineNumbers, lights, type Light } from "./light";

export type BulletActs = {
  readonly onInclude: (bulletId: string, included: boolean) => void;
  readonly onWrite: (bulletId: string, text: string) => void;
  readonly onMove: (bulletId: string, to: Destination) => void;
  readonly onJoin: (bulletId: string) => void;
  /** `place` in UTF-16 units of the text. */
  readonly onSplit: (bulletId: string, place: number) => void;
  readonly onSetAside: (bulletId: string) => void;
};

/** One line that will be added; its tools are there when it is opened. */
export function PlannedBulletRow({
  bullet,
  jobId,
  jobs,
  isFirst,
  light,
  acts,
  hindrance,
}: {
  bullet: PlannedBullet;
  jobId: string;
  jobs: readonly PlannedJob[];
  isFirst: boolean;
  light: Light;
  acts: BulletActs;
  hindrance: string | undefined;
}) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <li className="planned" {...lights(light, bullet.lines)}>
      <div className="planned__row">
        <input
          type="checkbox"
          className="tick mt-[5px]"
          checked={bullet.included}
          aria-labelledby={`${id}-text`}
          aria-describedby={`${id}-note`}
          onChange={(change) => acts.onInclude(bullet.id, change.target.checked)}
        />
        <p id={`${id}-text`} className="planned__text" dir="auto">
          {bullet.text}
        </p>
        <Button
          ref={toggle}
          look="ghost"
          size="small"
          aria-expanded={open}
          aria-describedby={`${id}-text`}
          onClick={() => setOpen(!open)}
        >
          {open ? "Done" : "Edit"}
        </Button>
      </div>
      <p id={`${id}-note`} className="planned__note">
        {bullet.known && "You have this bullet already. Tick it to keep both. "}
        {hindrance && <span className="text-danger">{hindrance}</span>}
        <span className="sr-only">{lineNumbers(bullet.lines)}</span>
      </p>
      {open && (
        <BulletTools
          {...{ bullet, jobId, jobs, isFirst, acts }}
          onClose={() => {
            setOpen(false);
            toggle.current?.focus();
          }}
        />
      )}
    </li>
  );
}

function BulletTools({
  bullet,
  jobId,
  jobs,
  isFirst,
  acts,
  onClose,
}: {
  bullet: PlannedBullet;
  jobId: string;
  jobs: readonly PlannedJob[];
  isFirst: boolean;
  acts: BulletActs;
  onClose: () => void;
}) {
  const [place, setPlace] = useState(0);
  const splits =
    bullet.text.slice(0, place).trim() !== "" && bullet.text.slice(place).trim() !== "";
  return (
    <div
      className="planned__tools"
      onKeyDown={(key) => {
        if (key.key === "Escape") onClose();
      }}
    >
      <textarea
        className="field planned__field"
        aria-label="The bullet's words"
        dir="auto"
        rows={1}
        value={bullet.text}
        autoFocus
        onSelect={(pick) => setPlace(pick.currentTarget.selectionStart)}
        onChange={(change) => acts.onWrite(bullet.id, change.target.value.replaceAll("\n", " "))}
      />
      <div className="flex flex-wrap items-center gap-1.5">
        <Button
          size="small"
          aria-disabled={!splits}
          onClick={() => {
            if (splits) acts.onSplit(bullet.id, place);
          }}
        >
          Split at the cursor
        </Button>
        {!isFirst && (
          <Button size="small" onClick={() => acts.onJoin(bullet.id)}>
            <Icon name="up" /> Join with the line above
          </Button>
        )}
        <DestinationSelect
          label="Move to…"
          jobs={jobs}
          except={jobId}
          onChoose={(to) => acts.onMove(bullet.id, to)}
        />
        <Button look="ghost" size="small" onClick={() => acts.onSetAside(bullet.id)}>
          Not a bullet
        </Button>
      </div>
    </div>
  );
}
