import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";

type Around = {
  label: ReactNode;
  /** One line under the label: what it is for, or an example. */
  hint?: ReactNode;
  /** Why the value cannot be kept, as a sentence; announced with the field. */
  reason?: string | undefined;
  /** The label is read aloud and not shown. */
  labelHidden?: boolean;
};

function describe(id: string, { hint, reason }: Pick<Around, "hint" | "reason">) {
  const ids = [hint ? `${id}-hint` : "", reason ? `${id}-reason` : ""].filter(Boolean).join(" ");
  return ids || undefined;
}

function Labelled({
  id,
  label,
  hint,
  reason,
  labelHidden,
  children,
}: Around & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className={labelHidden ? "sr-only" : "font-semibold"}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      {reason && (
        <p id={`${id}-reason`} className="text-sm text-danger">
          {reason}
        </p>
      )}
    </div>
  );
}

export function Field({
  label,
  hint,
  reason,
  labelHidden = false,
  id,
  className = "",
  ...rest
}: Around & ComponentProps<"input">) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <Labelled {...{ id: fieldId, label, hint, reason, labelHidden }}>
      <input
        id={fieldId}
        className={`field ${className}`}
        aria-invalid={reason ? true : undefined}
        aria-describedby={describe(fieldId, { hint, reason })}
        {...rest}
      />
    </Labelled>
  );
}

/** Grows with its text. */
export function TextArea({
  label,
  hint,
  reason,
  labelHidden = false,
  id,
  className = "",
  ...rest
}: Around & ComponentProps<"textarea">) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <Labelled {...{ id: fieldId, label, hint, reason, labelHidden }}>
      <textarea
        id={fieldId}
        className={`field ${className}`}
        aria-invalid={reason ? true : undefined}
        aria-describedby={describe(fieldId, { hint, reason })}
        {...rest}
      />
    </Labelled>
  );
}

export function SelectField({
  label,
  hint,
  reason,
  labelHidden = false,
  id,
  className = "",
  ...rest
}: Around & ComponentProps<"select">) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <Labelled {...{ id: fieldId, label, hint, reason, labelHidden }}>
      <select
        id={fieldId}
        className={`field ${className}`}
        aria-describedby={describe(fieldId, { hint, reason })}
        {...rest}
      />
    </Labelled>
  );
}
