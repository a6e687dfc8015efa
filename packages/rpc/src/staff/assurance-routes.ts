// What an officer or auditor may see of how the service is kept safe: tables read off the program itself.
import {
  assets,
  chapters,
  flows,
  type Proof,
  requirements,
  sheet,
  stride,
  type Threat,
  threats,
} from "@kumacari/assurance";
import { type Algorithm, algorithms } from "@kumacari/crypto/algorithms";
import { type DataMapRow, dataMap, type KeysView, seeKeys, seeTime, type TimeView } from "@kumacari/desk";
import { type MatrixRow, matrixOf, type Procedures } from "./matrix.ts";
import { allow, staffRoutes } from "./procedure.ts";

/** `procedures` is asked at call time: the table holds this very route as well. */
export const assuranceRoutes = (procedures: () => Procedures) =>
  staffRoutes({
    matrix: allow("assurance.read").query((): readonly MatrixRow[] => matrixOf(procedures())),
    threats: allow("assurance.read").query((): readonly ThreatRow[] => threats.map(rowOf)),
    dataMap: allow("assurance.read").query((): readonly DataMapRow[] => dataMap()),
    asvs: allow("assurance.read").query((): readonly AsvsRow[] => sheet.map(asvsRow)),
    time: allow("assurance.read").query(({ ctx }): Promise<TimeView> => seeTime(ctx.needs)),
    keys: allow("assurance.read").query(
      async ({ ctx }): Promise<KeysView & { readonly inventory: readonly AlgorithmRow[] }> => ({
        ...(await seeKeys(ctx.needs)),
        inventory: Object.entries<Algorithm>(algorithms).map(([name, it]) => ({ name, ...it })),
      }),
    ),
  });

export type AlgorithmRow = Algorithm & { readonly name: string };

export type ThreatRow = {
  readonly id: string;
  readonly kind: string;
  readonly flow: string;
  readonly assets: readonly string[];
  readonly says: string;
  readonly against: Threat<string, string>["against"];
  readonly remains?: string;
};

const rowOf = (it: (typeof threats)[number]): ThreatRow => ({
  ...it,
  kind: stride[it.kind],
  flow: flows[it.flow].says,
  assets: it.assets.map((asset) => assets[asset].says),
});

export type AsvsRow = {
  readonly id: string;
  readonly level: number;
  readonly chapter: string;
  readonly asks: string;
  readonly is: "met" | "not-yet" | "not-applicable";
  /** How it is met, what is missing, or why it does not apply. */
  readonly says: string;
  readonly shown: readonly Proof[];
  /** The file that shows it where no test can. */
  readonly where?: string;
};

const levels = new Map(requirements.map(({ id, level }) => [id, level]));

function asvsRow({ id, asks, verdict: it }: (typeof sheet)[number]): AsvsRow {
  const chapter = `${id.split(".")[0]} ${chapters[id.split(".")[0] ?? ""] ?? ""}`;
  const row = { id, level: levels.get(id) ?? 3, chapter, asks };
  switch (it.is) {
    case "met":
      return { ...row, is: "met", says: it.how, shown: it.shown };
    case "met-by-document":
      return { ...row, is: "met", says: it.how, shown: [], where: it.where };
    case "not-yet":
      return { ...row, is: "not-yet", says: it.gap, shown: [] };
    case "not-applicable":
      return { ...row, is: "not-applicable", says: it.because, shown: [] };
    default:
      return it satisfies never;
  }
}
