import type {
  BookingId,
  CaseId,
  CitizenId,
  EntryId,
  FindKey,
  OnceKey,
  Personal,
  SealedAddress,
  StaffId,
  WaitId,
} from "@kumacari/domain";
import { expect, expectTypeOf, test } from "vitest";
import { type HubDay, type HubMonth, type HubSitting, hubStages } from "./views.ts";

/** Everything that lies anywhere in a value of this type. */
type Leaves<T> = T extends readonly (infer One)[]
  ? Leaves<One>
  : T extends string | number | boolean | undefined
    ? T
    : { [K in keyof T]: Leaves<T[K]> }[keyof T];

/** What belongs to a person or leads to one, and what could carry any of it. */
type OfSomebody =
  | Personal<unknown>
  | CitizenId
  | CaseId
  | BookingId
  | WaitId
  | EntryId
  | FindKey
  | OnceKey
  | SealedAddress
  | StaffId;

type Shown = Leaves<HubDay | HubMonth>;

test("拠点に見せる型には、市民・相談・予約を指すものが一つもない", () => {
  expectTypeOf<Extract<Shown, OfSomebody>>().toBeNever();
  // The search sees: with a case in it, it would be found.
  expectTypeOf<Extract<Leaves<HubDay & { more: { of: CaseId }[] }>, OfSomebody>>().toEqualTypeOf<CaseId>();
});

test("拠点に見せる項目は、ここに並べたものだけ", () => {
  expectTypeOf<keyof HubDay>().toEqualTypeOf<"hub" | "day" | "now" | "sittings">();
  expectTypeOf<keyof HubSitting>().toEqualTypeOf<
    "ticket" | "from" | "to" | "table" | "counsellor" | "stage"
  >();
  expectTypeOf<keyof HubMonth>().toEqualTypeOf<"hub" | "month" | "minimum" | "reached" | "last">();
  expect(Object.keys(hubStages)).toEqual(["booked", "arrived", "started", "ended", "absent"]);
});
