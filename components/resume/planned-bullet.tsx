"use client";

import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { DestinationSelect } from "./destination-select";
import type { OnAct } from "./import-acts";
import type { PlannedBullet, PlannedJob } from "./import-plan";
import { lineNumbers, lights, type Light } from "./light";

/** One line that will be added; its tools are there when it is opened. */
export function PlannedBulletRow({
  bullet,
  jobId,
  jobs,
  isFirst,
  isLast,
  replaces,
  light,
  onAct,
  hindrance,
}: {
  bullet: PlannedBullet;
  jobId: string;
  jobs: readonly PlannedJob[];
  isFirst: boolean;
  isLast: boolean;
  /** What is there already goes, so nothing is there twice. */
  replaces: boolean;
  light: Light;
  onAct: OnAct;
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
          onChange={(change) =>
            onAct({ act: "tick", bullet: bullet.id, included: change.target.checked })
          }
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
        {!replaces && bullet.known && "You have this bullet already. Tick it to keep both. "}
        {!replaces &&
          bullet.near &&
          "Looks like a bullet you have. Keep one or both in the list above. "}
        {hindrance && <span className="text-danger">{hindrance}</span>}
        <span className="sr-only">{lineNumbers(bullet.lines)}</span>
      </p>
      {open && (
        <BulletTools
          {...{ bullet, jobId, jobs, isFirst, isLast, onAct }}
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
  isLast,
  onAct,
  onClose,
}: {
  bullet: PlannedBullet;
  jobId: string;
  jobs: readonly PlannedJob[];
  isFirst: boolean;
  isLast: boolean;
  onAct: OnAct;
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
        onChange={(change) =>
          onAct({
            act: "write",
            bullet: bullet.id,
            text: change.target.value.replaceAll("\n", " "),
          })
        }
      />
      <div className="flex flex-wrap items-center gap-1.5">
        <Button
          size="small"
          aria-disabled={!splits}
          onClick={() => {
            if (splits) onAct({ act: "split", bullet: bullet.id, place });
          }}
        >
          Split at the cursor
        </Button>
        {!isFirst && (
          <>
            <Button size="small" onClick={() => onAct({ act: "join", bullet: bullet.id })}>
              Join with the line above
            </Button>
            <Button size="small" onClick={() => onAct({ act: "order", bullet: bullet.id, by: -1 })}>
              <Icon name="up" /> Move up
            </Button>
          </>
        )}
        {!isLast && (
          <Button size="small" onClick={() => onAct({ act: "order", bullet: bullet.id, by: 1 })}>
            <Icon name="down" /> Move down
          </Button>
        )}
        <DestinationSelect
          label="Move to…"
          jobs={jobs}
          except={jobId}
          onChoose={(to) => onAct({ act: "move", bullet: bullet.id, to })}
        />
        <Button
          look="ghost"
          size="small"
          onClick={() => onAct({ act: "set-aside", bullet: bullet.id })}
        >
          Not a bullet
        </Button>
      </div>
    </div>
  );
}
