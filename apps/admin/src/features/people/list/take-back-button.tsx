// Puts back what was done a moment ago, and says how long that is still possible.
import type { Instant } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { leftWords } from "../left.ts";
import { type Heard, useServerNow } from "../use-people.ts";
import { words } from "../words.ts";

type Props = {
  readonly until: Instant;
  readonly heard: Heard;
  readonly name: string;
  readonly onPress: () => void;
};

/** Gone when the time is over; the column keeps its width, and nothing beside it moves. */
export function TakeBackButton({ until, heard, name, onPress }: Props) {
  const now = useServerNow(heard);
  if (now >= until) return null;
  return (
    <Button size="s" aria-label={words.list.undoOf(name)} onClick={onPress} className="whitespace-nowrap">
      {words.list.undo}
      <span className="min-w-24 text-dns-14N-130 tabular-nums">
        {words.list.undoLeft(leftWords(until, now))}
      </span>
    </Button>
  );
}
