// What has been chosen on the way to a booking, as the address holds it; what is odd there counts as not chosen.
import {
  type Day,
  type HubId,
  type Instant,
  instant,
  isId,
  isSittingWay,
  readDay,
  type SittingWay,
  type StaffId,
} from "@kumacari/domain";
import { type OwnSearch, writeSearch } from "../../own-search.ts";
import type { Ask } from "../../rpc.ts";

export type Ground = Awaited<ReturnType<Ask["booking"]["ground"]["query"]>>;

export type Choice = {
  readonly way?: SittingWay | undefined;
  readonly hub?: HubId | undefined;
  /** Absent: だれでもよい. */
  readonly staff?: StaffId | undefined;
  /** Of the fortnight that is looked at; absent: the nearest. */
  readonly first?: Day | undefined;
  readonly day?: Day | undefined;
  readonly from?: Instant | undefined;
  /** Beginning of the booking whose place this one takes: the id of a booking is in no address. */
  readonly change?: Instant | undefined;
};

export const steps = ["way", "hub", "time", "confirm"] as const;
export type Step = (typeof steps)[number];

export const readChoice = ({ way, hub, staff, first, day, from, change }: OwnSearch): Choice => ({
  way: way !== undefined && isSittingWay(way) ? way : undefined,
  hub: hub !== undefined && isId("hub", hub) ? hub : undefined,
  staff: staff !== undefined && isId("staff", staff) ? staff : undefined,
  first: first && readDay(first),
  day: day && readDay(day),
  from: readMoment(from),
  change: readMoment(change),
});

// 13 digits from 1 to 6: epoch ms between 2001 and 2191.
const readMoment = (text: string | undefined): Instant | undefined =>
  text !== undefined && /^[1-6]\d{12}$/.test(text) ? instant(Number(text)) : undefined;

export const searchOf = ({ from, change, ...it }: Choice): string =>
  writeSearch({ ...words(it), ...words({ from: from?.toString(), change: change?.toString() }) });

export const hrefOf = (it: Choice): string => `/booking${searchOf(it)}`;

const words = (it: Readonly<Record<string, string | undefined>>): OwnSearch =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined));

/** Without what the office does not have, or has no more. */
export function settle(it: Choice, { ways, hubs, counsellors }: Ground): Choice {
  const way = ways.find((other) => other.way === it.way)?.way;
  const hub = way === "hub" ? hubs.find(({ id }) => id === it.hub)?.id : undefined;
  const staff = counsellors.find(({ id }) => id === it.staff)?.id;
  const whole = way !== undefined && (way !== "hub" || hub !== undefined);
  return { ...it, way, hub, staff, from: whole ? it.from : undefined };
}

export function stepOf({ way, hub, from }: Choice): Step {
  if (way === undefined) return "way";
  if (way === "hub" && hub === undefined) return "hub";
  return from === undefined ? "time" : "confirm";
}

/** How far one has come: a hub is asked for only where one sits at one. */
export function progressOf(step: Step, { way }: Choice): { readonly at: number; readonly of: number } {
  const asked = steps.filter((it) => it !== "hub" || way === undefined || way === "hub");
  return { at: asked.indexOf(step) + 1, of: asked.length };
}
