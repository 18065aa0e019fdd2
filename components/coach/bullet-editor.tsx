"use client";

import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type ComponentProps,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from "react";
import type { Finding, Kind } from "@/lib/engine";
import { splitByMarks } from "./marks";
import { useTypedBefore } from "./use-typed-before";

const KINDS: readonly Kind[] = ["form", "wording", "authority", "evidence"];
/** Long enough that walking the caret through the line raises no card on the way. */
const CARET_REST_MS = 120;

type Mark = Pick<Finding, "start" | "end" | "kind">;

/**
 * The writer's own text in a plain textarea, so that spelling, undo, input methods and screen
 * readers stay the browser's; the marks are painted on a mirror in the same grid cell.
 */
export function BulletEditor({
  text,
  marks,
  active,
  onWrite,
  onCaret,
  onPoint,
  label = "Your bullet",
  large = false,
  foot,
  fieldRef,
  ...rest
}: {
  text: string;
  marks: readonly Mark[];
  /** The mark whose card is raised. */
  active: Mark | null;
  onWrite: (text: string) => void;
  /** Where the caret rests, in UTF-16 units; `again` where it was put by a press for the second time. */
  onCaret?: (place: number, again: boolean) => void;
  /** Over which place the pointer is. */
  onPoint?: (place: number) => void;
  label?: string;
  large?: boolean;
  foot?: ReactNode;
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
} & Omit<ComponentProps<"textarea">, "value" | "onChange" | "ref">) {
  const mirror = useRef<HTMLDivElement>(null);
  const stateId = useId();
  const fieldId = useTypedBefore(text, onWrite);
  const paints = useSyncExternalStore(neverChanges, canPaint, () => true);
  const caret = useCaretRest(onCaret);
  usePaintedMarks(mirror, { text, marks, active, paints });
  return (
    <div className={large ? "editor editor--large" : "editor"}>
      <div className="editor__stack">
        <div ref={mirror} className="editor__mirror" aria-hidden="true">
          {paints ? text : <MarkedText text={text} marks={marks} active={active} />}
        </div>
        <textarea
          ref={fieldRef}
          id={fieldId}
          // What a browser puts back by itself on the way back may be older than what is saved.
          autoComplete="off"
          aria-label={label}
          aria-describedby={stateId}
          spellCheck
          rows={1}
          value={text}
          onChange={(change) => onWrite(change.target.value)}
          onSelect={(pick) => caret.onSelect(pick.currentTarget.selectionStart)}
          onClick={(press) => caret.onPress(press.currentTarget.selectionStart)}
          onPointerMove={(pointer) => {
            const place = onPoint && placeUnder(pointer);
            if (typeof place === "number") onPoint?.(place);
          }}
          {...rest}
        />
      </div>
      <div className="editor__foot" id={stateId}>
        {foot}
      </div>
    </div>
  );
}

function neverChanges() {
  return () => {};
}

function canPaint(): boolean {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function";
}

function useCaretRest(onCaret: ((place: number, again: boolean) => void) | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressed = useRef<number | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  function rest(place: number, again: boolean) {
    clearTimeout(timer.current);
    if (onCaret) timer.current = setTimeout(() => onCaret(place, again), CARET_REST_MS);
  }
  return {
    onSelect(place: number) {
      rest(place, false);
    },
    onPress(place: number) {
      rest(place, pressed.current === place);
      pressed.current = place;
    },
  };
}

/** The place in the text below a mouse; undefined for a finger, and where the browser cannot say. */
function placeUnder({ pointerType, clientX, clientY, currentTarget }: PointerEvent) {
  if (pointerType !== "mouse" || !("caretPositionFromPoint" in document)) return undefined;
  const under = document.caretPositionFromPoint(clientX, clientY);
  return under?.offsetNode === currentTarget ? under.offset : undefined;
}

/** The registry of painted ranges belongs to the document: one editor stands on a page at a time. */
function usePaintedMarks(
  mirror: RefObject<HTMLDivElement | null>,
  {
    text,
    marks,
    active,
    paints,
  }: { text: string; marks: readonly Mark[]; active: Mark | null; paints: boolean },
) {
  useLayoutEffect(() => {
    const node = mirror.current?.firstChild;
    if (!paints || !(node instanceof Text)) return;
    const pieces = splitByMarks(text, marks);
    for (const kind of KINDS) {
      const spans = pieces.filter(({ mark }) => mark?.kind === kind);
      CSS.highlights.set(
        kind,
        paint(
          node,
          spans.map(({ start, text }) => ({ start, end: start + text.length })),
        ),
      );
      const lit = active && active.kind === kind ? [active] : [];
      const wash = paint(node, lit);
      wash.priority = -1;
      CSS.highlights.set(`active-${kind}`, wash);
    }
    return () => {
      for (const kind of KINDS) {
        CSS.highlights.delete(kind);
        CSS.highlights.delete(`active-${kind}`);
      }
    };
  }, [mirror, text, marks, active, paints]);
}

function paint(node: Text, spans: readonly Pick<Mark, "start" | "end">[]): Highlight {
  return new Highlight(
    ...spans.map((span) => {
      const range = new Range();
      range.setStart(node, Math.min(span.start, node.length));
      range.setEnd(node, Math.min(span.end, node.length));
      return range;
    }),
  );
}

function MarkedText({
  text,
  marks,
  active,
}: {
  text: string;
  marks: readonly Mark[];
  active: Mark | null;
}) {
  return splitByMarks(text, marks).map((piece) =>
    piece.mark ? (
      <span
        key={piece.start}
        className={`mark mark--${piece.mark.kind}`}
        data-active={piece.mark === active || undefined}
      >
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
