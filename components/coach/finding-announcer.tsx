"use client";

import { useEffect, useState } from "react";
import { count } from "./words";

const IDLE_MS = 1_000;

/** Says the number of findings once the typing rests, and only where it changed. */
export function FindingAnnouncer({ open }: { open: number }) {
  const [said, setSaid] = useState(open);
  const [words, setWords] = useState("");
  useEffect(() => {
    if (open === said) return;
    const timer = setTimeout(() => {
      setSaid(open);
      setWords(open === 0 ? "No finding open." : `${count(open, "finding")} open.`);
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [open, said]);
  return (
    <p role="status" className="sr-only">
      {words}
    </p>
  );
}
