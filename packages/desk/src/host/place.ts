// Which hub an account of the role 「拠点」 looks after; without one it is shown nothing.
import {
  type HubId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import { type Act, effect, onlySaid } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

type Placing = { readonly staff: StaffId; readonly hub: HubId; readonly dry: boolean };

/** Placed already: nothing is written. Its sessions go on, and see the other hub from the next call on. */
export function placeHost(
  { ledger }: Pick<Needs, "ledger">,
  actor: Staff,
  { staff: id, hub: at, dry }: Placing,
): Promise<Result<Act<object>, Refusal>> {
  return untilCommitted<Act<object>>(async () => {
    const [it, hub] = await Promise.all([ledger.get("staff", { id }), ledger.get("hub", { id: at })]);
    if (!it || !hub || it.role !== "hub") return no(refusal("not-found"));
    const now = it.hub && it.hub !== at ? await ledger.get("hub", { id: it.hub }) : undefined;
    const says = effect(
      [
        `${it.displayName} の画面に、${hub.name} の今日の席（番号・時刻・相談員の表示名）が出ます。`,
        "市民の名前や相談の内容は、出ません。",
      ],
      [now && `いま出ている ${now.name} の席は、出なくなります。`],
    );
    if (dry) return ok(onlySaid(says));
    if (it.hub === at) return ok({ done: true, effect: says });
    const conflict = await ledger.commit([{ op: "update", kind: "staff", value: { ...it, hub: at } }], {
      act: "host-placed",
      actor: { kind: "staff", id: actor.id },
      on: [id, at],
    });
    return conflict ?? ok({ done: true, effect: says });
  });
}
