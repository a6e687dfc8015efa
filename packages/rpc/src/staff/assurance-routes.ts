// What an officer or auditor may see of how the service is kept safe: tables read off the program itself.
import { type MatrixRow, matrixOf, type Procedures } from "./matrix.ts";
import { allow, staffRoutes } from "./procedure.ts";

/** `procedures` is asked at call time: the table holds this very route as well. */
export const assuranceRoutes = (procedures: () => Procedures) =>
  staffRoutes({
    matrix: allow("assurance.read").query((): readonly MatrixRow[] => matrixOf(procedures())),
  });
