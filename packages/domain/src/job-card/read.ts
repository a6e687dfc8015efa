// What may be written into a part of the ジョブ・カード: its fields and no others, each as long as it may be.
import * as z from "zod";
import { hasControl } from "../message.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { no, ok, type Result } from "../result.ts";
import { type CardRow, type CardWords, isEmptyRow } from "./card.ts";
import { type CardSection, cardEdition, sectionOf } from "./forms.ts";

const sentRows = z.array(z.record(z.string(), z.string())).max(100);

/** Words are kept as typed; a row in which nothing is written is none, and no row at all empties the part. */
export function readCard(section: CardSection, sent: unknown): Result<CardWords, Refusal> {
  const parsed = sentRows.safeParse(sent);
  if (!parsed.success) return no(refusal("invalid"));
  const { fields, rows: most = 1 } = sectionOf(section);
  const rows: CardRow[] = [];
  for (const row of parsed.data) {
    if (Object.keys(row).some((name) => !Object.hasOwn(fields, name))) return no(refusal("invalid"));
    const read: Record<string, string> = {};
    for (const [name, { long, most: length, oneOf }] of Object.entries(fields)) {
      const text = lines(row[name] ?? "", long);
      if (text.length > length) return no(refusal("card-too-long"));
      if (!text.isWellFormed() || hasControl(text)) return no(refusal("unreadable"));
      if (oneOf && text !== "" && !oneOf.includes(text)) return no(refusal("invalid"));
      read[name] = text;
    }
    if (!isEmptyRow(read)) rows.push(read);
  }
  return rows.length > most ? no(refusal("card-too-long")) : ok({ edition: cardEdition, rows });
}

const lines = (text: string, long: true | undefined): string => {
  const one = text.replace(/\r\n?/g, "\n");
  return long ? one : one.replaceAll("\n", " ");
};
