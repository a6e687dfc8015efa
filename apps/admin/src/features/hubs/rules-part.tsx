// What the office lays down for booking and answering: read, changed, and the effect seen before it holds.
import { isSittingWay, readDay, ruleBounds, sittingWays } from "@kumacari/domain";
import { Button, Checkbox, TextArea, TextField } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import { Refusal } from "../../refusal.tsx";
import type { Registry } from "../../rpc.ts";
import { WeekFields } from "./week-fields.tsx";
import { readWeek, textOf, weekSent } from "./week-text.ts";
import { words } from "./words.ts";

type Rules = Registry["rules"];
type Sent = Omit<Rules, "id">;

const { rules: says, form } = words;
const ways = Object.keys(sittingWays).filter(isSittingWay);
const names = {
  buffer: "面談のあとに空けておく時間（分）",
  step: "始まりの時刻の刻み（分）",
  notice: "始まりの何分前まで予約を受けるか",
  horizon: "何日先まで予約できるか",
  changeUntil: "市民が、始まりの何分前まで変更・取り消しできるか",
  atOnce: "市民が同時に持てる予約（件）",
  offer: "空き待ちの案内をとっておく時間（分。毎日8:00〜21:00で数えます）",
  firstAnswer: "最初の返信までの時間（分。窓口の開いている時間で数えます）",
} as const;
const counted = Object.keys(names).filter((it): it is keyof typeof names => Object.hasOwn(names, it));

export function RulesPart({
  rules,
  onSaid,
}: {
  readonly rules: Rules;
  readonly onSaid: (it: string) => void;
}) {
  const [typed, setTyped] = useState(() => typedOf(rules));
  const [acting, setActing] = useState<Sent>();
  const [wrong, setWrong] = useState<string>();
  const set = (key: string, to: string) => setTyped({ ...typed, numbers: { ...typed.numbers, [key]: to } });
  const field = (key: string, label: string, [from, to]: readonly [number, number]) => (
    <TextField
      key={key}
      type="number"
      inputMode="numeric"
      label={label}
      hint={says.range(from, to)}
      min={from}
      max={to}
      value={typed.numbers[key] ?? ""}
      onChange={(it) => set(key, it)}
    />
  );
  const look = () => {
    const read = readTyped(typed, rules.version);
    setWrong(typeof read === "string" ? read : undefined);
    setActing(typeof read === "string" ? undefined : read);
  };
  return (
    <section
      aria-label={says.title}
      className="flex flex-col gap-5 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 wide:px-6"
    >
      <div className="grid items-end gap-4 sm:grid-cols-2 wide:grid-cols-3">
        {ways.map((way) => field(way, says.length(sittingWays[way]), ruleBounds.length))}
        {counted.map((key) => field(key, names[key], ruleBounds[key]))}
      </div>
      <Checkbox checked={typed.holidays} onChange={(holidays) => setTyped({ ...typed, holidays })}>
        {says.holidays}
      </Checkbox>
      <TextArea
        label={says.closedDays}
        hint={says.closedHint}
        value={typed.closed}
        onChange={(closed) => setTyped({ ...typed, closed })}
      />
      <TextField
        type="date"
        label={says.contractEnd}
        hint={says.contractHint}
        optional
        value={typed.contractEnd}
        onChange={(contractEnd) => setTyped({ ...typed, contractEnd })}
        className="sm:max-w-80"
      />
      <WeekFields
        legend={says.hours}
        hint={form.weekHint}
        value={typed.hours}
        onChange={(hours) => setTyped({ ...typed, hours })}
        error={undefined}
      />
      <Refusal fault={wrong} />
      <Button className="self-start" onClick={look}>
        {says.look}
      </Button>
      {acting && (
        <ActDialog
          title={says.dialog}
          go={says.go}
          onClose={() => setActing(undefined)}
          onDone={() => onSaid(says.done)}
          send={(rpc, { dry }) =>
            rpc.hubs.writeRules.mutate({
              ...acting,
              closed: [...acting.closed],
              hours: weekSent(acting.hours),
              dry,
            })
          }
        />
      )}
    </section>
  );
}

const typedOf = (rules: Rules) => ({
  numbers: Object.fromEntries([
    ...ways.map((way) => [way, String(rules.length[way])] as const),
    ...counted.map((key) => [key, String(rules[key])] as const),
  ]) as Readonly<Record<string, string>>,
  holidays: rules.holidays,
  closed: rules.closed.join("\n"),
  hours: textOf(rules.hours),
  contractEnd: rules.contractEnd ?? "",
});

/** A sentence where something cannot be read; what lies out of bounds the desk says. */
function readTyped(
  { numbers, holidays, closed, hours, contractEnd }: ReturnType<typeof typedOf>,
  version: number,
): Sent | string {
  const number = (key: string) => Number(numbers[key] === "" ? Number.NaN : numbers[key]);
  if ([...ways, ...counted].some((key) => !Number.isInteger(number(key)))) return says.numberWrong;
  const days = closed
    .normalize("NFKC")
    .split(/\s+/)
    .filter((it) => it !== "");
  const none = days.find((it) => readDay(it) === undefined);
  if (none !== undefined) return says.closedWrong(none);
  const read = readWeek(hours);
  if ("wrong" in read) return form.weekWrong(read.wrong.map(form.weekday).join("・"));
  return {
    length: { hub: number("hub"), online: number("online"), phone: number("phone") },
    buffer: number("buffer"),
    step: number("step"),
    notice: number("notice"),
    horizon: number("horizon"),
    changeUntil: number("changeUntil"),
    atOnce: number("atOnce"),
    offer: number("offer"),
    firstAnswer: number("firstAnswer"),
    hours: read.week,
    ...(readDay(contractEnd) ? { contractEnd } : {}),
    holidays,
    closed: days,
    version,
  };
}
