// A book as one text and back: it is written and read whole, and thousands of single numbers would make a slow record.
import * as z from "zod";
import type { Book } from "./book.ts";
import { allFamilies } from "./catalogue.ts";

const row = z.array(z.boolean());
const sheet = z.strictObject({
  groups: z.array(z.string()),
  months: z.array(z.array(z.number().int().nullable())),
  hidden: z.array(row),
});
const family = z.strictObject({
  hidden: row,
  sheets: z.record(z.string(), sheet),
  revised: z.record(z.string(), z.string()).default({}),
});
const book = z.strictObject({
  year: z.number().int(),
  closed: z.number().int(),
  opens: z.number().int().default(0),
  families: z.partialRecord(z.enum(allFamilies), family),
});

export const bookText = (it: Book): string => JSON.stringify(it);

/** Throws on anything that is not such a text: a book that cannot be read is not guessed at. */
export const readBook = (text: string): Book => book.parse(JSON.parse(text));
