import type { Span } from "../types";

/** Puts a span among those before it by its start, then its end; equal ones keep their order. */
export function putInOrder<Placed extends Span>(spans: Placed[], span: Placed): void {
  let at = spans.length;
  spans.push(span);
  for (; at > 0; at--) {
    const before = spans[at - 1];
    if (!before || before.start < span.start) break;
    if (before.start === span.start && before.end <= span.end) break;
    spans[at] = before;
  }
  spans[at] = span;
}
