// What an act would do, read out as it comes, with its warnings.
import { Notice } from "@kumacari/ui";
import { useEffect, useRef } from "react";
import type { Effect } from "./effect.ts";
import { words } from "./words.ts";

export function EffectView({ effect: { says, warns } }: { readonly effect: Effect }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="flex flex-col gap-3">
      <h3 ref={heading} tabIndex={-1} className="text-std-16B-170">
        {words.effect}
      </h3>
      <ul className="flex list-disc flex-col gap-1 ps-6">
        {says.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      {warns.length > 0 && (
        <Notice tone="warn" live="off">
          {warns.map((it) => (
            <p key={it}>{it}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
