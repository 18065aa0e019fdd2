"use client";

import { useEffect, useRef, useState } from "react";
import { fileOf } from "./chosen-file";

/**
 * The whole page takes a file that is dropped on it, and shows so while one hovers. Without it the
 * browser would open the file in the page's place.
 */
export function DropTarget({
  words,
  onDrop,
}: {
  /** What dropping would do here. */
  words: string;
  /** A file, or a sentence that says why what was dropped is none. */
  onDrop: (dropped: File | string) => void;
}) {
  const [over, setOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    function hover(event: DragEvent) {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function leave(event: DragEvent) {
      // Only out of the window; from part to part of the page there is somewhere it goes.
      if (event.relatedTarget === null) setOver(false);
    }
    function take(event: DragEvent) {
      setOver(false);
      if (!event.dataTransfer || !isFile(event)) return;
      event.preventDefault();
      const dropped = fileOf(event.dataTransfer);
      if (dropped) drop.current(dropped);
    }
    window.addEventListener("dragover", hover);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", take);
    return () => {
      window.removeEventListener("dragover", hover);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", take);
    };
  }, []);
  return over ? <p className="import-drop">{words}</p> : null;
}
