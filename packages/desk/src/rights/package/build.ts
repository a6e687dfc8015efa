// The package as it is handed over: area by area, record by record, every field in words; what is withheld is named and counted.
import { type Instant, Personal } from "@kumacari/domain";
import { type Area, areaIds, areas, groundsToWithhold, type Withheld } from "@kumacari/domain/law";
import { purposes } from "../../data-map/purposes.ts";
import type { Kind, Records } from "../../records.ts";
import type { Around, DisclosedKind, Held, KindRule, Line } from "./rule.ts";
import { disclosedRules, leftOutRules } from "./rules.ts";

export type Item = {
  /** `intake.answers`: where it lies in the ledger. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
};
export type Entry = {
  readonly kind: Kind;
  readonly title: string;
  readonly at?: Instant;
  readonly items: readonly Item[];
};
export type Section = {
  readonly area: Area;
  readonly title: string;
  /** Records of this area that are held. */
  readonly count: number;
  /** Why none of them is handed over. */
  readonly withheld?: string;
  readonly entries: readonly Entry[];
};
export type NotInside = { readonly says: string; readonly why: string; readonly kept: string };

/** `until`: what came later is not part of it. */
export function build(
  held: Held,
  around: Omit<Around, "held">,
  { withheld, until }: { readonly withheld: Withheld; readonly until: Instant },
): readonly Section[] {
  const all: Around = { ...around, held };
  const placed = kinds
    .flatMap((kind) => entriesOf(kind, held, all))
    .filter(({ entry }) => (entry.at ?? 0) <= until);
  return areaIds
    .filter((area) => area !== "names")
    .map((area) => {
      const own = placed
        .flatMap((it) => (it.area === area ? [it.entry] : []))
        .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
      const ground = withheld[area];
      return {
        area,
        title: areas[area],
        count: own.length,
        ...(ground ? { withheld: groundsToWithhold[ground] } : {}),
        entries: ground ? [] : own,
      };
    });
}

/** What is held about the person and does not stand in the package, and how long it is kept. */
export const notInside: readonly NotInside[] = Object.entries(leftOutRules).flatMap(
  ([kind, { leftOut: why, theirs }]) => {
    if (!theirs) return [];
    // Object.entries forgets that the keys are kinds.
    const { says, kept } = purposes[kind as Kind];
    return [{ says, why, kept }];
  },
);

// Object.keys forgets that the keys are kinds.
const kinds = Object.keys(disclosedRules) as DisclosedKind[];

type Placed = { readonly area: Area; readonly entry: Entry };

function entriesOf<K extends DisclosedKind>(kind: K, held: Held, around: Around): readonly Placed[] {
  // The compiler does not see that the rule and the records of one kind belong together.
  const rule = disclosedRules[kind] as unknown as KindRule<K>;
  const records = held[kind] as unknown as readonly Records[K][];
  return records.map((record) => {
    const at = rule.at(record, around);
    return {
      area: typeof rule.area === "function" ? rule.area(record, around) : rule.area,
      entry: {
        kind,
        title: rule.title(record, around),
        ...(at === undefined ? {} : { at }),
        items: itemsOf(kind, rule, record, around),
      },
    };
  });
}

type AnyTold = readonly [
  label: string,
  say: (value: unknown, around: Around, record: unknown) => string | readonly Line[],
];

function itemsOf<K extends DisclosedKind>(
  kind: K,
  rule: KindRule<K>,
  record: Records[K],
  around: Around,
): readonly Item[] {
  const values = new Map<string, unknown>(Object.entries(record));
  return Object.entries(rule.fields).flatMap(([name, it]) => {
    const value = values.get(name);
    if (typeof it === "string" || value === undefined) return [];
    // Each rule was held to its field's type where it was written.
    const [label, say] = it as unknown as AnyTold;
    const said = say(revealed(value), around, record);
    const field = `${kind}.${name}`;
    return typeof said === "string"
      ? [{ field, label, value: said }]
      : said.map(([part, text]) => ({ field, label: `${label}：${part}`, value: text }));
  });
}

const revealed = (value: unknown): unknown =>
  value instanceof Personal ? value.reveal("show-to-owner") : value;
