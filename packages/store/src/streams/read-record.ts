// What a stream record says, if it is one of the four kinds somebody waits for.
import type { Records } from "@kumacari/desk/ports";
import { type Entry, instant } from "@kumacari/domain";
import { readEntry } from "../entry.ts";
import { fromItem } from "../item.ts";
import type { ReadableRecord } from "./event.ts";

export type StreamKind = "inbox" | "notice" | "mailing" | "entry";
type Named<K extends string, V> = {
  readonly kind: K;
  readonly event: "INSERT" | "MODIFY";
  readonly value: V;
};
export type Read =
  | Named<"inbox", Records["inbox"]>
  | Named<"notice", Records["notice"]>
  | Named<"mailing", Records["mailing"]>
  | Named<"entry", Entry>;

// Expiry is looked at where the record is read again, not here: a late event is still an event.
const always = instant(946_684_800_000);

/** Undefined for removals and for every other kind. Throws on a record of these kinds that cannot be one. */
export function readRecord(record: ReadableRecord): Read | undefined {
  const image = record.dynamodb?.NewImage;
  const event = record.eventName;
  if (!image || (event !== "INSERT" && event !== "MODIFY")) return undefined;
  switch (image.kind?.S) {
    case "inbox":
      return named("inbox", event, fromItem("inbox", image, always));
    case "notice":
      return named("notice", event, fromItem("notice", image, always));
    case "mailing":
      return named("mailing", event, fromItem("mailing", image, always));
    case "entry":
      return { kind: "entry", event, value: readEntry(image) };
    default:
      return undefined;
  }
}

function named<K extends string, V>(
  kind: K,
  event: "INSERT" | "MODIFY",
  value: V | undefined,
): Named<K, V> | undefined {
  return value && { kind, event, value };
}
