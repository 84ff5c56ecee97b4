"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  label: string;
  open: boolean;
  onClose(): void;
  children: ReactNode;
}

/**
 * A modal dialog: the browser traps focus, closes on Escape and gives focus back. It is read from its beginning: the focus
 * is on the dialog itself, not on whichever link comes first in it.
 */
export function Dialog({ label, open, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) {
      dialog?.showModal();
      dialog?.focus();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop only repeats what Escape does
    <dialog
      ref={ref}
      aria-label={label}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
