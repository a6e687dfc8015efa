// A hub is added or written anew; its words are public at once, so they are checked first.
import {
  type Hub,
  type HubId,
  hubPublicName,
  no,
  type OnceKey,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { arrange, withUnfit } from "../booking/arrange.ts";
import { newlyUnfit } from "../booking/misfit.ts";
import type { Office } from "../booking/ports.ts";
import { readAhead } from "../booking/see-calendar.ts";
import type { Act } from "../effect.ts";
import { idFrom } from "../id-from.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { movedOn, sameName } from "./moved-on.ts";
import { checkHubWords } from "./public-words.ts";
import { type HubWords, readHub } from "./read.ts";
import { writtenAnew } from "./written-anew.ts";

export type WritingHub = HubWords & {
  /** Absent: a new hub. */
  readonly old?: { readonly id: HubId; readonly version: number } | undefined;
  readonly once: OnceKey;
  readonly dry: boolean;
};

/** Sent twice with the same `once` it is one hub. */
export async function writeHub(
  needs: Needs,
  actor: Staff,
  { old, once, dry, ...sent }: WritingHub,
): Promise<Result<Act<{ readonly id: HubId }>, Refusal>> {
  const read = readHub(sent);
  if (!read.ok) return read;
  const clean = await checkHubWords(needs, actor, read.value);
  if (!clean.ok) return clean;
  const words = { ...read.value, name: hubPublicName(read.value.name) };
  const id = old?.id ?? idFrom(needs, "hub", actor.id, once);
  return arrange(needs, actor, dry, async () => {
    const office = await needs.ledger.office();
    const found = office.hubs.find((it) => it.id === id);
    const decided = decide(found, office.hubs, { ...words, id }, old);
    if (!decided.ok) return decided;
    const { photos, state = "open", version = 1 } = found ?? {};
    const value: Hub = { ...words, id, ...(photos ? { photos } : {}), state, version };
    const unfit = newlyUnfit(await readAhead(needs), (book) => ({
      ...book,
      office: { ...book.office, hubs: book.office.hubs.map((it) => (it.id === id ? value : it)) },
    }));
    return ok({
      effect: withUnfit(says(value, found === undefined), unfit),
      changes: changesFor(office, value, { found, old }),
      act: "hub-written",
      on: [id],
      value: { id },
    });
  });
}

function changesFor(
  office: Office,
  value: Hub,
  { found, old }: { readonly found: Hub | undefined; readonly old: WritingHub["old"] },
): readonly Change[] {
  // It is there already, by this very sending.
  if (found && !old) return [];
  const write: Change = { op: found ? "update" : "create", kind: "hub", value };
  // Two hubs that take one name at once: each writes the office's record, so one of them decides again.
  return found?.name === value.name ? [write] : [write, writtenAnew(office)];
}

function decide(
  found: Hub | undefined,
  all: readonly Hub[],
  { id, name }: Pick<Hub, "id" | "name">,
  old: WritingHub["old"],
): Result<void, Refusal> {
  if (old && !found) return no(refusal("not-found"));
  // A new one that is there already came from this very sending.
  if (found && old && found.version !== old.version) return no(movedOn);
  return all.some((it) => it.id !== id && it.name === name) ? no(sameName) : ok(undefined);
}

const says = ({ name, state }: Hub, fresh: boolean): readonly string[] => {
  if (fresh) {
    return [
      `「${name}」を拠点に加えます。市民のページとLINEの「拠点をさがす」に、すぐに出ます。`,
      "席を加え、相談員の勤務を入れると、予約できるようになります。",
    ];
  }
  return state === "open"
    ? [`「${name}」を、この内容に書き直します。市民のページとLINEの言葉も、すぐに変わります。`]
    : [`「${name}」を、この内容に書き直します。閉じた拠点なので、どこにも出ません。`];
};
