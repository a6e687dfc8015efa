// A question that must be answered first: modal, Esc asks that it close, the focus goes back where it was.
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from "react";
import { Heading } from "./heading.tsx";
import { Held } from "./held.ts";
import { join } from "./join.ts";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** What was written in it is on its way: it stays open, and its fields are held. */
  readonly busy?: boolean;
  readonly className?: string | undefined;
};

export function Dialog({ open, onClose, title, children, actions, busy = false, className }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!busy) onClose();
  };
  useEffect(() => {
    const it = dialog.current;
    if (!open || !it) return;
    const before = document.activeElement;
    it.showModal();
    heading.current?.focus();
    return () => {
      it.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      // Browsers let a page hold a dialog open once or twice and then close it: the key never gets that far.
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing && !event.defaultPrevented) leave(event);
      }}
      onCancel={leave}
      // Closed all the same, by another way back than the key: what is in it is still needed.
      onClose={(event) => {
        if (open && !event.currentTarget.open) event.currentTarget.showModal();
      }}
      className={join(
        "m-auto w-[min(36rem,calc(100vw-2rem))] rounded-12 border border-solid-gray-600 bg-white p-6 text-solid-gray-800 backdrop:bg-black/50",
        className,
      )}
    >
      {open && (
        <div className="flex flex-col gap-4">
          <Heading level={2} id={id} ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          <div className="flex flex-col gap-3 text-std-16N-170">
            <Held value={busy}>{children}</Held>
          </div>
          {actions && <div className="flex flex-wrap justify-end gap-3 pt-2">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
