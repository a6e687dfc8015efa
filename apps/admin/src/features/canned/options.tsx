// The titles that were found; the keyboard stays in the search, and the chosen one is kept in view.
import type { CannedId } from "@kumacari/domain";
import { join } from "@kumacari/ui";
import { useEffect, useRef } from "react";
import { words } from "./words.ts";

type Props = {
  readonly id: string;
  readonly found: readonly { readonly id: CannedId; readonly title: string }[];
  readonly chosen: CannedId | undefined;
  readonly onChoose: (n: number) => void;
  readonly onInsert: () => void;
};

export function Options({ id, found, chosen, onChoose, onInsert }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one chosen is the reason to look.
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={words.picker.list}
      className="h-52 overflow-y-auto rounded-8 border border-solid-gray-300 sm:h-72"
    >
      {found.map((it, n) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the search field has the focus and the keys (combobox).
        <div
          key={it.id}
          id={`${id}-${it.id}`}
          role="option"
          aria-selected={it.id === chosen}
          onClick={() => onChoose(n)}
          onDoubleClick={onInsert}
          className={join(
            "flex min-h-11 cursor-pointer items-center border-b border-solid-gray-200 px-3 py-2 text-std-16N-170 last:border-b-0",
            it.id === chosen
              ? "bg-key-900 font-700 text-white forced-colors:bg-[Highlight]"
              : "hover:bg-key-50",
          )}
        >
          {it.title}
        </div>
      ))}
    </div>
  );
}
