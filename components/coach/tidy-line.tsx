"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { KindName } from "@/components/ui/kind";
import { WordDiff } from "@/components/ui/word-diff";
import { acrossTitle, ruleTitle } from "@/lib/engine";
import { withEdits, type SmallEdit } from "@/lib/engine/tidy";
import type { AsideReason } from "@/lib/schemas/dismissal";
import { AsideReasons } from "./aside-reasons";
import { editKey, type Untidy } from "./tidy";
import { TRACK_WORDS } from "./words";

/** One line as it is and as it would be, with each edit to take or to leave. */
export function TidyLineView({
  untidy,
  left,
  onLeave,
  onSetAside,
}: {
  untidy: Untidy;
  /** Keys of the edits that are not taken. */
  left: ReadonlySet<string>;
  onLeave: (key: string, isLeft: boolean) => void;
  onSetAside: (edit: SmallEdit, reason: AsideReason, note: string) => void;
}) {
  const { bullet, edits, worded } = untidy;
  const taken = edits.filter((one) => !left.has(editKey(bullet, one)));
  const after = withEdits(
    bullet.text,
    taken.map(({ edit }) => edit),
  );
  return (
    <li className="tidy__line" data-tidy={bullet.id}>
      <p className="tidy__text" dir="auto">
        <WordDiff before={bullet.text} after={after} />
      </p>
      <div role="group" aria-label={`Edits of: ${bullet.text.slice(0, 80)}`}>
        {edits.map((one) => {
          const key = editKey(bullet, one);
          return (
            <EditChoice
              key={key}
              small={one}
              taken={!left.has(key)}
              onTake={(isTaken) => onLeave(key, !isTaken)}
              onSetAside={(...why) => onSetAside(one, ...why)}
            />
          );
        })}
      </div>
      {worded.length > 0 && (
        <p className="text-sm text-ink-faint">
          Your {worded.map((track) => TRACK_WORDS[track].short).join(" and ")} wording was made from
          this line. It stays as it is, marked as older until you look.
        </p>
      )}
    </li>
  );
}

function EditChoice({
  small,
  taken,
  onTake,
  onSetAside,
}: {
  small: SmallEdit;
  taken: boolean;
  onTake: (isTaken: boolean) => void;
  onSetAside: (reason: AsideReason, note: string) => void;
}) {
  const id = useId();
  const [choosing, setChoosing] = useState(false);
  const { rule, kind, message } = small;
  const title = acrossTitle(rule) ?? ruleTitle(rule);
  return (
    <div className="tidy__edit" data-edit={rule}>
      <input
        id={id}
        type="checkbox"
        className="tick"
        checked={taken}
        onChange={(change) => onTake(change.target.checked)}
      />
      <label htmlFor={id}>
        <KindName kind={kind}>{title}</KindName>
        <span className="tidy__why">{message}</span>
      </label>
      {!taken && !choosing && (
        <Button look="ghost" size="small" onClick={() => setChoosing(true)}>
          Set aside…<span className="sr-only"> {title}</span>
        </Button>
      )}
      {choosing && (
        <AsideReasons
          onChoose={(...why) => {
            setChoosing(false);
            onSetAside(...why);
          }}
          onCancel={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
