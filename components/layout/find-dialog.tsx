"use client";

import { useEffect, type ReactNode, type RefObject } from "react";
import { Kbd } from "@/components/ui/kbd";
import { keyOf } from "./keys";
import { isMac } from "./platform";

/** Stands at once, so that what is typed after the shortcut never reaches the page beneath. */
export function FindDialog({
  box,
  onClose,
  children,
}: {
  /** To close it by: focus is back where it was before anything is done. */
  box: RefObject<HTMLDialogElement | null>;
  onClose: () => void;
  children: ReactNode;
}) {
  useEffect(() => box.current?.showModal(), [box]);
  const close = () => box.current?.close();
  return (
    <dialog
      ref={box}
      className="find"
      aria-label="Find or do"
      onClose={onClose}
      onClick={(press) => {
        if (press.target === box.current) close();
      }}
      onKeyDown={(press) => {
        if (keyOf(press.nativeEvent, isMac()) !== "Mod+K") return;
        press.preventDefault();
        close();
      }}
    >
      {children}
      <button
        type="button"
        className="button button--ghost button--small find__close"
        onClick={close}
      >
        Close <Kbd>Esc</Kbd>
      </button>
    </dialog>
  );
}
