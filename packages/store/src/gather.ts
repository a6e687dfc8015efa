// Single reads that are asked for in one turn go out together: a hundred names cost one round trip for their keys, not a hundred.
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { getItems, type Of } from "./get-items.ts";
import type { Spot } from "./keys.ts";

type Item = Readonly<Record<string, AttributeValue>>;
type Waiting = {
  readonly spot: Spot;
  readonly come: (item: Item | undefined) => void;
  readonly fail: (fault: unknown) => void;
};

/** Strongly consistent, as a read by itself. */
export function gatheredReads(of: Of): (spot: Spot) => Promise<Item | undefined> {
  let waiting: Waiting[] = [];
  const go = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    try {
      const items = await getItems(
        of,
        asked.map(({ spot }) => spot),
      );
      for (const [n, { come }] of asked.entries()) come(items[n]);
    } catch (fault) {
      for (const { fail } of asked) fail(fault);
    }
  };
  return (spot) =>
    new Promise((come, fail) => {
      waiting.push({ spot, come, fail });
      if (waiting.length === 1) queueMicrotask(() => void go());
    });
}
