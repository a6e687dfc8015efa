// A correction that was decided is made where the value stands; what was done closes the request and is told.
import {
  isBlank,
  type MatterId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Matter, requestLimit, requestTooLong } from "@kumacari/domain/law";
import { recognise } from "@kumacari/guard";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { asSeen, findRequest } from "./find.ts";
import { withStep } from "./propose.ts";

export type CarryingOut = {
  readonly id: MatterId;
  readonly version: number;
  /** What was changed, free of personal data; may be empty where the corrections of the intake have named it already. */
  readonly says: string;
};

export const carryOut = (
  needs: Needs,
  actor: Staff,
  it: CarryingOut,
): Promise<Result<{ readonly version: number }, Refusal>> =>
  untilCommitted<{ readonly version: number }>(async () => {
    const found = await findRequest(needs, it.id);
    const seen = found.ok ? asSeen(found.value, it.version) : found;
    if (!seen.ok) return seen;
    const { matter, person } = seen.value;
    if (matter.about !== "correction" || !matter.decision?.decided) return no(refusal("invalid"));
    const how = [matter.answers.how ?? "", it.says.trim()].filter((one) => !isBlank(one)).join("\n");
    if (how === "") return no(refusal("empty"));
    if (it.says.length > requestLimit) return no(requestTooLong);
    if (recognise(it.says).length > 0) return no(refusal("personal-in-form"));
    const by = { by: actor.id, at: needs.clock.now() };
    const value: Matter = {
      ...matter,
      done: withStep(matter, 3, by),
      answers: { ...matter.answers, how },
      closed: by,
    };
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "matter", value },
        ...notify(needs, person, { say: "request-answered", matter: matter.id }),
      ],
      {
        act: "request-carried-out",
        actor: { kind: "staff", id: actor.id },
        on: [person.id, matter.id],
      },
    );
    return conflict ?? ok({ version: matter.version + 1 });
  });
