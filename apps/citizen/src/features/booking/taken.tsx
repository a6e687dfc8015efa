// Somebody was first: the sentence, the near times as buttons, and all other choices as they were.

import { jstDay } from "@kumacari/domain";
import { buttonLook, Heading, Notice } from "@kumacari/ui";
import { useEffect, useRef } from "react";
import { sittingWords } from "../../day-words.ts";
import { Link } from "../../router.tsx";
import { hrefOf } from "./choice.ts";
import type { FreeTime } from "./days.ts";
import type { Whole } from "./use-reserve.ts";
import { WaitFor } from "./wait-for.tsx";
import { words } from "./words.ts";

type Props = { readonly says: string; readonly instead: readonly FreeTime[]; readonly choice: Whole };

export function Taken({ says, instead, choice }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Notice tone="warn">{says}</Notice>
      <Heading level={2} ref={heading} tabIndex={-1}>
        {instead.length > 0 ? words.near : words.noneNear}
      </Heading>
      <ul className="flex flex-col gap-2">
        {instead.map(({ from }) => (
          <li key={from}>
            <Link
              href={hrefOf({ ...choice, first: undefined, day: undefined, from })}
              className={buttonLook({ tone: "outline", size: "l", block: true })}
            >
              {sittingWords(from)}
            </Link>
          </li>
        ))}
      </ul>
      <Link
        href={hrefOf({ ...choice, from: undefined })}
        className={buttonLook({ tone: instead.length > 0 ? "text" : "solid", size: "l", block: true })}
      >
        {words.otherTime}
      </Link>
      {instead.length === 0 && <WaitFor choice={choice} day={jstDay(choice.from)} />}
    </>
  );
}
