// Answers to requests about one's own data that neither LINE nor mail could tell: rung up or posted by who prepares them.
import { caseNumber, type Instant, type MatterId } from "@kumacari/domain";
import { duesOf, isRight, type RightKind } from "@kumacari/domain/law";
import type { Needs } from "../needs.ts";
import type { CallRow } from "./calls.ts";
import { waysTo } from "./keep.ts";
import type { Call } from "./kept.ts";

export type AnswerCall = CallRow & {
  readonly matter: MatterId;
  readonly about: RightKind;
  /** Of their newest consultation. */
  readonly number?: string;
  /** By when the law wants it answered. */
  readonly dueAt?: Instant;
};
/** Nothing personal is opened for it. */
export async function answerCalls(
  needs: Pick<Needs, "ledger">,
  calls: readonly Call[],
): Promise<readonly AnswerCall[]> {
  const of = calls.flatMap(({ matter, ...call }) => (matter ? [{ matter, ...call }] : []));
  const { matter: matters, person } = await needs.ledger.together({
    matter: of.map(({ matter }) => ({ id: matter })),
    person: of.map(({ owner }) => ({ id: owner })),
  });
  const rows = of.map(async ({ owner, since, says }, n): Promise<readonly AnswerCall[]> => {
    const [matter, latest] = [matters[n], person[n]?.latestCase];
    if (!matter || !isRight(matter.about)) return [];
    const [due] = duesOf(matter);
    return [
      {
        matter: matter.id,
        about: matter.about,
        since,
        says,
        ...(latest ? { number: caseNumber(latest) } : {}),
        ...(due ? { dueAt: due.by } : {}),
        ...(await waysTo(needs, owner)),
      },
    ];
  });
  return (await Promise.all(rows)).flat();
}
