"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";

/** The browser's own dialog: focus stays inside, Esc closes, focus returns to what opened it. */
export function Dialog({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      className="dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(press) => {
        if (press.target === box.current) onClose();
      }}
    >
      {open && (
        <>
          <h2 id={titleId} className="text-md font-semibold">
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  );
}
