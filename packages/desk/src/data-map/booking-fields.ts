// The fields of hubs and tables, of the counsellors' time, and of what is booked of both, each with its class.
import type { Records } from "../records.ts";
import type { FieldsOf } from "./field-class.ts";

type BookingKind =
  | "hub"
  | "poster"
  | "table"
  | "roster"
  | "rules"
  | "agenda"
  | "booking"
  | "meeting"
  | "wait"
  | "feed";

export const bookingFields = {
  hub: {
    id: "plain",
    name: "public",
    ward: "public",
    address: "public",
    access: "public",
    place: "public",
    week: "public",
    barrierFree: "public",
    photos: "public",
    minimum: "plain",
    state: "plain",
    version: "plain",
  },
  poster: { hub: "plain", serial: "plain", since: "plain", by: "staff", version: "plain" },
  table: { id: "plain", spot: "plain", mark: "plain", name: "plain", state: "plain", version: "plain" },
  roster: { staff: "staff", week: "staff", days: "staff", away: "staff", version: "plain" },
  rules: {
    id: "plain",
    length: "plain",
    buffer: "plain",
    step: "plain",
    notice: "plain",
    horizon: "plain",
    changeUntil: "plain",
    atOnce: "plain",
    offer: "plain",
    holidays: "plain",
    closed: "plain",
    hours: "plain",
    firstAnswer: "plain",
    contractEnd: "plain",
    version: "plain",
  },
  agenda: { day: "plain", of: "staff", taken: "staff", tickets: "plain", version: "plain" },
  booking: {
    id: "reference",
    owner: "reference",
    caseId: "reference",
    way: "plain",
    staff: "staff",
    table: "plain",
    hub: "plain",
    from: "plain",
    to: "plain",
    ticket: "plain",
    stage: "plain",
    offerEnds: "plain",
    madeBy: "staff",
    madeAt: "plain",
    ended: "staff",
    due: "plain",
    relink: "plain",
    version: "plain",
  },
  feed: { staff: "staff", token: "secret", since: "plain", version: "plain" },
  meeting: { booking: "reference", owner: "reference", link: "content", version: "plain" },
  wait: {
    id: "reference",
    owner: "reference",
    caseId: "reference",
    way: "plain",
    hub: "plain",
    staff: "staff",
    first: "plain",
    last: "plain",
    since: "plain",
    offer: "reference",
    declined: "plain",
    version: "plain",
  },
} as const satisfies { readonly [K in BookingKind]: FieldsOf<Records[K]> };
