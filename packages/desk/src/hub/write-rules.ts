// What the office lays down for booking and answering, within bounds; each change said in words before it holds.
import {
  areSound,
  type BookingRules,
  type Day,
  firstRules,
  isSittingWay,
  no,
  ok,
  type Refusal,
  type Result,
  ruleBounds,
  type Staff,
  sittingWays,
  weekWords,
} from "@kumacari/domain";
import { arrange, withUnfit } from "../booking/arrange.ts";
import { newlyUnfit } from "../booking/misfit.ts";
import { readAhead } from "../booking/see-calendar.ts";
import type { Act } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { movedOn } from "./moved-on.ts";

export type WritingRules = Omit<BookingRules, "id" | "hours" | "firstAnswer" | "contractEnd"> &
  Required<Pick<BookingRules, "hours" | "firstAnswer">> & {
    readonly contractEnd?: Day | undefined;
    readonly dry: boolean;
  };

/** Version 0: nothing was laid down yet. Sittings that stand keep their time. */
export function writeRules(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { dry, version, ...sent }: WritingRules,
): Promise<Result<Act<object>, Refusal>> {
  return arrange(needs, actor, dry, async () => {
    const { rules: old } = await needs.ledger.office();
    if ((old?.version ?? 0) !== version) return no(movedOn);
    const wrong = outOfBounds(sent);
    if (wrong) return no(wrong);
    const closed = [...new Set(sent.closed)].toSorted();
    const { contractEnd, ...rest } = sent;
    const value: BookingRules = {
      ...rest,
      ...(contractEnd ? { contractEnd } : {}),
      closed,
      id: "office",
      version: old?.version ?? 1,
    };
    const said = differences({ ...firstRules, ...old }, sent);
    if (said.length === 0) return no(nothingNew);
    return ok({
      effect: withUnfit(
        said,
        newlyUnfit(await readAhead(needs), (book) => ({ ...book, rules: value })),
        ["すでに入っている予約の時間は変わりません。"],
      ),
      changes: [{ op: old ? "update" : "create", kind: "rules", value }],
      act: "rules-written",
      on: ["rules:office"],
      value: {},
    });
  });
}

type Sent = Omit<WritingRules, "dry" | "version">;
type Counted = Exclude<keyof typeof ruleBounds, "length">;

/** The names people read, with their units. */
const ruleNames: Readonly<Record<Counted, readonly [string, string]>> = {
  buffer: ["面談のあとに空けておく時間", "分"],
  step: ["始まりの時刻の刻み", "分"],
  notice: ["予約を受けるのは、始まりの何分前まで", "分前"],
  horizon: ["予約できるのは、何日先まで", "日先"],
  changeUntil: ["市民が変更・取り消しできるのは、始まりの何分前まで", "分前"],
  atOnce: ["市民が同時に持てる予約", "件"],
  offer: ["空き待ちの案内をとっておく時間（8:00〜21:00で数える）", "分"],
  firstAnswer: ["最初の返信までの時間（窓口の開いている時間で数える）", "分"],
};

const counted = Object.keys(ruleNames).filter((it): it is Counted => Object.hasOwn(ruleNames, it));
const ways = Object.keys(sittingWays).filter(isSittingWay);

function outOfBounds(it: Sent): Refusal | undefined {
  const rows = [
    ...ways.map((way) => ({
      name: `${sittingWays[way]}の長さ`,
      unit: "分",
      n: it.length[way],
      of: ruleBounds.length,
    })),
    ...counted.map((key) => ({
      name: ruleNames[key][0],
      unit: ruleNames[key][1],
      n: it[key],
      of: ruleBounds[key],
    })),
  ];
  if (!it.hours.every(areSound))
    return { kind: "invalid", says: "窓口の開いている時間が、重なっているか、逆になっています。" };
  const wrong = rows.find(({ n, of }) => !Number.isInteger(n) || n < of[0] || n > of[1]);
  return (
    wrong && {
      kind: "invalid",
      says: `「${wrong.name}」は、${wrong.of[0]}から${wrong.of[1]}${wrong.unit}までで入れてください。`,
    }
  );
}

function differences(old: Sent, now: Sent): readonly string[] {
  const onOff = (it: boolean) => (it ? "休む" : "開く");
  const added = now.closed.filter((it) => !old.closed.includes(it));
  const removed = old.closed.filter((it) => !now.closed.includes(it));
  return [
    ...ways
      .filter((way) => old.length[way] !== now.length[way])
      .map((way) => `${sittingWays[way]}の長さ：${old.length[way]}分 → ${now.length[way]}分`),
    ...counted
      .filter((key) => old[key] !== now[key])
      .map(
        (key) => `${ruleNames[key][0]}：${old[key]}${ruleNames[key][1]} → ${now[key]}${ruleNames[key][1]}`,
      ),
    ...(old.holidays === now.holidays ? [] : [`国民の祝日：${onOff(old.holidays)} → ${onOff(now.holidays)}`]),
    ...(weekWords(old.hours) === weekWords(now.hours)
      ? []
      : [`窓口の開いている時間：${weekWords(old.hours)} → ${weekWords(now.hours) || "なし"}`]),
    ...(old.contractEnd === now.contractEnd
      ? []
      : [`契約の終わりの日：${old.contractEnd ?? "未定"} → ${now.contractEnd ?? "未定"}`]),
    ...(added.length > 0 ? [`休みにする日：${added.join("、")}`] : []),
    ...(removed.length > 0 ? [`休みでなくす日：${removed.join("、")}`] : []),
  ];
}

const nothingNew: Refusal = { kind: "invalid", says: "いまの決まりと同じです。変えるところがありません。" };
