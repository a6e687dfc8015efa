// A button that stays in reach while it cannot be pressed, and says so when its work takes longer than a second.
import { type ComponentProps, type MouseEvent, use } from "react";
import { type ButtonLook, buttonLook } from "./button-look.ts";
import { Held } from "./held.ts";
import { join } from "./join.ts";
import { Spinner } from "./spinner.tsx";

type Props = ButtonLook &
  Omit<ComponentProps<"button">, "disabled" | "style" | "className"> & {
    /** Its work is under way: pressing again does nothing. */
    readonly busy?: boolean | undefined;
    /** Cannot be pressed now; say why beside it. */
    readonly unavailable?: boolean | undefined;
  };

export function Button(props: Props) {
  const { tone, danger, size, block, className, busy = false, unavailable = false, ...rest } = props;
  const { onClick, children, type = "button", ...native } = rest;
  const off = use(Held) || busy || unavailable;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (off) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...native}
      type={type}
      onClick={press}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      className={buttonLook({ tone, danger, size, block, className })}
    >
      {children}
      {busy && (
        <Spinner late className={join("absolute top-1/2 -translate-y-1/2", block ? "end-2" : beside)} />
      )}
    </button>
  );
}

// Small enough for the margin beside the words.
const beside = "end-0 [&>svg]:size-3.5";
