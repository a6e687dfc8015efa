// Administrative acts at night, or too many of one person within an hour.
import { accessLimits, hours, type Instant, toJst } from "@kumacari/domain";
import type { Oversight } from "./kept.ts";

type Acted = Oversight["acts"][number];
export type Unusual = { readonly act: Acted; readonly why: "night" | "volume" };

export function unusualOf(acts: readonly Acted[]): readonly Unusual[] {
  return acts.flatMap((act): readonly Unusual[] => {
    if (isNight(act.at)) return [{ act, why: "night" }];
    const near = acts.filter((it) => it.by === act.by && it.at <= act.at && act.at - it.at < hours(1));
    return near.length > accessLimits.actsAnHour ? [{ act, why: "volume" }] : [];
  });
}

function isNight(at: Instant): boolean {
  const hour = Number(toJst(at).slice(11, 13));
  const { from, to } = accessLimits.night;
  return hour >= from || hour < to;
}
