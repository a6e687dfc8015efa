// Shares, shown only where the count, what it is a share of and the rest are shown: a share tells no more than they do.
import { least } from "./protect.ts";
import type { Shown, YearView } from "./shown.ts";

export type Rate =
  | Exclude<Shown, number | "none">
  | { readonly count: number; readonly whole: number; readonly percent: number };

export type Rates = {
  readonly says: string;
  readonly rows: readonly { readonly says: string; readonly rates: readonly Rate[] }[];
};

/** Of each outcome among the ended cases, of the sittings nobody came to among all, and of what lasts; `places`: which spans. */
export function ratesOf({ families }: YearView, places: readonly number[]): readonly Rates[] {
  const of = (name: string) => families.find((it) => it.name === name);
  const [closed, sat, missed, followed] = [of("closed"), of("sat"), of("missed"), of("followed")];
  const outcomes = (closed?.sheets ?? []).map(({ rows }) => ({
    says: "終了した相談の結果の割合",
    rows: rows.map(({ says, counts }) => ({
      says,
      rates: places.map((at) => rateOf(counts[at], closed?.total[at])),
    })),
  }));
  const stayedAway = {
    says: "面談に来られなかった割合",
    rows: [
      {
        says: "来られなかった面談",
        rates: places.map((at) => rateOf(missed?.total[at], plus(sat?.total[at], missed?.total[at]))),
      },
    ],
  };
  const told = followed?.sheets[0]?.rows ?? [];
  const lasting = {
    says: "その後も続けている割合",
    rows: told
      .filter(({ group }) => group.endsWith(goesOn))
      .map(({ group, counts }) => {
        const month = group.slice(0, -goesOn.length);
        const rest = told.find((it) => it.group.startsWith(month) && it.group !== group);
        return {
          says: month,
          rates: places.map((at) => rateOf(counts[at], plus(counts[at], rest?.counts[at]))),
        };
      }),
  };
  return [...outcomes, ...(sat && missed ? [stayedAway] : []), ...(followed ? [lasting] : [])];
}

/** As the catalogue names it: `3か月後：続けている`. */
const goesOn = "：続けている";

function rateOf(count: Shown | undefined, whole: Shown | undefined): Rate {
  if (whole === "before") return whole;
  if (typeof count !== "number" || typeof whole !== "number") return "hidden";
  return count < least || whole - count < least ? "hidden" : { count, whole, percent: (count / whole) * 100 };
}

const plus = (one: Shown | undefined, other: Shown | undefined): Shown =>
  typeof one === "number" && typeof other === "number" ? one + other : one === "before" ? one : "hidden";
