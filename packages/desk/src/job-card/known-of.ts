// What of a card must not turn up in public words, each as what it is. Pure.
import type { CardRow, CardSection } from "@kumacari/domain/job-card";
import type { KnownValue } from "@kumacari/guard";

export function knownOf(section: CardSection, rows: readonly CardRow[]): readonly KnownValue[] {
  const named = Object.entries(rows[0] ?? {}).map(
    ([field, value]): KnownValue => ({
      kind: kinds[field] ?? "words",
      value,
    }),
  );
  if (section === "person") return named;
  // Who counsels, and how their office is called, is public.
  if (section === "advice") return [{ kind: "words", value: rows[0]?.text ?? "" }];
  return rows.flatMap(Object.values).map((value: string) => ({ kind: "words", value }));
}

const kinds: Readonly<Record<string, KnownValue["kind"]>> = {
  name: "name",
  kana: "reading",
  born: "birth",
  address: "address",
  phone: "phone",
  mail: "mail",
};
