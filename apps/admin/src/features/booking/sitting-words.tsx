// A sitting in a few words: when, whose, where, and what somebody should look at.
import { jstWords, minuteWords } from "@kumacari/domain";
import { Badge } from "@kumacari/ui";
import type { Name } from "../../known-names.ts";
import type { Sitting } from "../../rpc.ts";
import { windowOf } from "./runs.ts";
import { words } from "./words.ts";

export const timesOf = (it: Pick<Sitting, "from" | "to">): string => {
  const { from, to } = windowOf(it);
  return `${minuteWords(from)}〜${minuteWords(to)}`;
};

export const whenOf = (it: Pick<Sitting, "from" | "to">): string =>
  `${jstWords(it.from)}〜${minuteWords(windowOf(it).to)}`;

/** The name where it may be known; the number otherwise. */
export const nameOf = (it: Sitting, name: Name | undefined): string =>
  name?.state === "known" ? name.name : it.case.number;

export function Marks({ it }: { readonly it: Sitting }) {
  return (
    <>
      {it.misfit && <Badge tone="error">{words.misfit}</Badge>}
      {it.relink && <Badge tone="warn">{words.relink}</Badge>}
      {it.unended && <Badge tone="warn">{words.unended}</Badge>}
      {!it.unended && it.stage !== "booked" && (
        <Badge tone={it.stage === "ended" ? "neutral" : "info"}>{words.stage(it.stage)}</Badge>
      )}
    </>
  );
}
