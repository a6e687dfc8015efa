// One of a few views, chosen by tabs: arrows, Home and End move between them as the pattern of the WAI-ARIA has it.
import { join } from "@kumacari/ui";
import { type KeyboardEvent, useRef } from "react";

type Props<T extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className?: string;
};

export function Tabs<T extends string>({ label, tabs, value, onChange, className }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((it) => it.value === value);
  const byKey = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      onKeyDown={byKey}
      className={join("flex flex-wrap gap-x-1 border-b border-solid-gray-300", className)}
    >
      {tabs.map((it) => (
        <button
          key={it.value}
          type="button"
          role="tab"
          data-tab={it.value}
          aria-selected={it.value === value}
          tabIndex={it.value === value ? 0 : -1}
          onClick={() => onChange(it.value)}
          className={tab}
        >
          {it.label}
        </button>
      ))}
    </div>
  );
}

const tab = join(
  "flex min-h-11 items-center border-b-4 border-transparent px-3 text-dns-16N-130 text-solid-gray-800 hover:underline",
  "aria-selected:border-key-900 aria-selected:font-700 aria-selected:text-key-900",
);
