// The words of a paper: their shape, and what may be written.
import * as z from "zod";
import { isBlank } from "../blank.ts";
import { readDay } from "../booking/window.ts";
import { hasControl } from "../message.ts";
import { type BookingId, isId } from "../names.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { no, ok, type Result } from "../result.ts";
import { noteWays } from "./choices.ts";
import { isTooLong, partsOf } from "./parts.ts";

/** Any length: how much is too much is said in a sentence. Line ends become \n. */
const text = z.string().transform((it) => it.replace(/\r\n?/g, "\n").trim());
const day = z.string().refine((it) => readDay(it) !== undefined);

const note = z.strictObject({
  what: z.literal("note"),
  way: z.enum(noteWays),
  day,
  /** The sitting it speaks of. */
  booking: z.custom<BookingId>((it) => typeof it === "string" && isId("booking", it)).optional(),
  facts: text,
  view: text,
  course: text,
  next: text,
  free: text,
});
export type NoteWords = z.infer<typeof note>;

const paperWords = z.discriminatedUnion("what", [note]);
export type PaperWords = z.infer<typeof paperWords>;

/** Takes the words as they are, or says why not. */
export function readPaper(sent: unknown): Result<PaperWords, Refusal> {
  const parsed = paperWords.safeParse(sent);
  if (!parsed.success) return no(refusal("invalid"));
  if (isTooLong(parsed.data)) return no(refusal("paper-too-long"));
  const texts = partsOf(parsed.data).map((it) => it.text);
  if (texts.some((it) => !it.isWellFormed() || hasControl(it))) return no(refusal("unreadable"));
  return texts.every(isBlank) ? no(refusal("empty")) : ok(parsed.data);
}
