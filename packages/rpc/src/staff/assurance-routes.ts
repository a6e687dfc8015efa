// What an officer or auditor may see of how the service is kept safe: tables read off the program itself.
import { assets, flows, stride, type Threat, threats } from "@kumacari/assurance";
import { type DataMapRow, dataMap } from "@kumacari/desk";
import { type MatrixRow, matrixOf, type Procedures } from "./matrix.ts";
import { allow, staffRoutes } from "./procedure.ts";

/** `procedures` is asked at call time: the table holds this very route as well. */
export const assuranceRoutes = (procedures: () => Procedures) =>
  staffRoutes({
    matrix: allow("assurance.read").query((): readonly MatrixRow[] => matrixOf(procedures())),
    threats: allow("assurance.read").query((): readonly ThreatRow[] => threats.map(rowOf)),
    dataMap: allow("assurance.read").query((): readonly DataMapRow[] => dataMap()),
  });

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
