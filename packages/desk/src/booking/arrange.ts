// The frame of every act on hubs, tables, rules and hours: decide, say the effect, and only then write it with its reason.
import { type Act as ActName, jstWords, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { type Act, type Effect, effect, onlySaid } from "../effect.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import type { Unfit } from "./misfit.ts";
import { counsellorView } from "./show.ts";
import { placeOf } from "./sitting-view.ts";

export type Arrangement<T> = {
  readonly effect: Effect;
  /** None: it is so already. */
  readonly changes: readonly Change[];
  readonly act: ActName;
  readonly on: readonly string[];
  readonly value: T;
};

/** `decide` is asked again after a conflict. */
export function arrange<T>(
  { ledger }: Pick<Needs, "ledger">,
  actor: Staff,
  dry: boolean,
  decide: () => Promise<Result<Arrangement<T>, Refusal>>,
): Promise<Result<Act<T>, Refusal>> {
  return untilCommitted<Act<T>>(async () => {
    const decided = await decide();
    if (!decided.ok) return decided;
    const { effect: said, changes, act, on, value } = decided.value;
    if (dry) return ok(onlySaid(said));
    const [first, ...rest] = changes;
    if (!first) return ok({ done: true, effect: said, ...value });
    const conflict = await ledger.commit([first, ...rest], {
      act,
      actor: { kind: "staff", id: actor.id },
      on,
    });
    return conflict ?? ok({ done: true, effect: said, ...value });
  });
}

const most = 20;

/** The sittings that a change would leave without ground, by time, counsellor and ticket: nobody is lost, nobody is named. */
export function withUnfit(
  says: readonly string[],
  found: readonly Unfit[],
  warns: readonly (string | false | undefined)[] = [],
): Effect {
  if (found.length === 0) return effect(says, warns);
  const rest = found.length - most;
  return effect(says, [
    ...warns,
    `これからの面談${found.length}件が「組み直しが必要」になります。「予約」の画面で、別の時に移すか、取り消してください。`,
    ...found.slice(0, most).map(unfitWords),
    rest > 0 && `ほか${rest}件`,
  ]);
}

const unfitWords = ({ book, it }: Unfit): string =>
  `${jstWords(it.from)}　${counsellorView(book.office.staff, it.staff).name}　${placeOf(book.office, it.table)}（${it.ticket}）`;
