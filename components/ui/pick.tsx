"use client";

import { useId, type ReactNode } from "react";

export type Choice<Id extends string = string> = { readonly id: Id; readonly text: string };

/** Native radios: server-rendered ones of component libraries carry `style` attributes, which the page's policy forbids. */
export function Pick<Id extends string>({
  legend,
  legendHidden = false,
  choices,
  chosen,
  onChoose,
  row = false,
}: {
  legend: ReactNode;
  legendHidden?: boolean;
  choices: readonly Choice<Id>[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
  row?: boolean;
}) {
  const group = useId();
  return (
    <fieldset>
      <legend className={legendHidden ? "sr-only" : "mb-1.5 font-semibold"}>{legend}</legend>
      <div className={row ? "pick pick--row" : "pick"}>
        {choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="radio"
              className="dot"
              name={group}
              value={choice.id}
              checked={chosen === choice.id}
              onChange={() => onChoose(choice.id)}
            />
            {choice.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
