// The office's own record, written as it is: of two who do it at once, one is too late and looks again. Pure.
import { firstRules } from "@kumacari/domain";
import type { Office } from "../booking/ports.ts";
import type { Change } from "../ports.ts";

/** For what must be one of its kind in the whole office, where no single record would stop a second. */
export const writtenAnew = ({ rules }: Office): Change =>
  rules
    ? { op: "update", kind: "rules", value: rules }
    : { op: "create", kind: "rules", value: { ...firstRules, version: 1 } };
