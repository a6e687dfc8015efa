// A single thing to agree to.
import { type ReactNode, use, useId } from "react";
import { FieldError } from "./field.tsx";
import { Held } from "./held.ts";
import { join } from "./join.ts";
import { Mark } from "./mark.tsx";

type Props = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
};

export function Checkbox({ checked, onChange, children, error, className }: Props) {
  const id = useId();
  const held = use(Held);
  return (
    <div className={join("flex flex-col gap-1", className)}>
      <label className="relative flex min-h-11 items-center gap-3 rounded-4 text-std-16N-170 has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black has-focus-visible:shadow-[0_0_0_2px_var(--color-yellow-300)]">
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-disabled={held || undefined}
          onChange={(event) => held || onChange(event.currentTarget.checked)}
          className="peer absolute inset-0 size-full cursor-pointer opacity-0"
        />
        <Mark kind="many" />
        <span className="min-w-0">{children}</span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  );
}
