import { SIGNAL_LABELS, type Review } from "@/lib/engine";

/** Said where nothing is marked: what the line shows, that the rest is set aside (`aside`), or why it was not read. */
export function ClearLine({ review, aside }: { review: Review; aside?: boolean }) {
  if (review.text.trim() === "")
    return (
      <p>
        <b>Nothing written yet.</b> Type or paste one line of your resume.
      </p>
    );
  if (!review.read)
    return (
      <p>
        <b>Not read.</b> This line does not look like English, so nothing is said about it.
      </p>
    );
  const shown = [...new Set(review.signals.map((signal) => SIGNAL_LABELS[signal.signal]))];
  return (
    <p>
      <b>{aside ? "Nothing else to flag: what was found is set aside." : "Nothing to flag."}</b>{" "}
      {shown.length > 0 && `This line shows: ${shown.join(", ").toLowerCase()}.`}
    </p>
  );
}
