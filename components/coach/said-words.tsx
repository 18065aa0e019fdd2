import type { Said } from "@/lib/engine/interview";

/** A sentence of ours with the person's words in their own hand. */
export function SaidWords({ said }: { said: Said }) {
  return said.map(({ text, own }, at) =>
    own ? (
      <span key={at} className="font-writer text-ink">
        “{text}”
      </span>
    ) : (
      <span key={at}>{text}</span>
    ),
  );
}
