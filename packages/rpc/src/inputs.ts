// The shapes pages may send; unknown fields are refused.
import {
  type AskId,
  type AttachmentId,
  type BookingId,
  type CannedId,
  type CaseId,
  type CitizenId,
  type ContentId,
  type Day,
  type EventId,
  type GlassId,
  type HubId,
  type HubPhotoId,
  type Instant,
  instant,
  isEventId,
  isId,
  isOnceKey,
  isSittingWay,
  isToken,
  type MatterId,
  type OnceKey,
  outcomes,
  type PaperId,
  type RemarkId,
  readDay,
  type SessionId,
  type SittingWay,
  type StaffId,
  type TableId,
  type Token,
  type WaitId,
} from "@kumacari/domain";
import { type CardSection, cardSectionIds, isCardSection } from "@kumacari/domain/job-card";
import {
  type Area,
  areaIds,
  type ExtensionReason,
  extensionReasons,
  groundsToWithhold,
  rightKinds,
  type Withheld,
} from "@kumacari/domain/law";
import * as z from "zod";

export const citizenId = z.custom<CitizenId>((it) => typeof it === "string" && isId("cit", it));
export const caseId = z.custom<CaseId>((it) => typeof it === "string" && isId("case", it));
export const contentId = z.custom<ContentId>((it) => typeof it === "string" && isId("content", it));
export const cannedId = z.custom<CannedId>((it) => typeof it === "string" && isId("canned", it));
export const matterId = z.custom<MatterId>((it) => typeof it === "string" && isId("matter", it));
export const askId = z.custom<AskId>((it) => typeof it === "string" && isId("ask", it));
export const bookingId = z.custom<BookingId>((it) => typeof it === "string" && isId("booking", it));
export const waitId = z.custom<WaitId>((it) => typeof it === "string" && isId("wait", it));
export const paperId = z.custom<PaperId>((it) => typeof it === "string" && isId("paper", it));
/** A writing's place on its paper; 0 = before the first. */
export const writingNumber = z.int().min(0).max(10_000);
export const cardSection = z.custom<CardSection>((it) => typeof it === "string" && isCardSection(it));
/** The number of the save a page has of each part; absent: none. */
const saveNumber = z.int().min(0).max(999_999);
export const cardSeen = z.strictObject(
  // One optional number for each part: Object.fromEntries forgets which they are.
  Object.fromEntries(cardSectionIds.map((it) => [it, saveNumber.optional()])) as Record<
    CardSection,
    z.ZodOptional<typeof saveNumber>
  >,
);
export const cardPartOf = { section: cardSection };
export const cardSaveOf = { section: cardSection, number: saveNumber.min(1) };
/** The rows are judged by the desk, so that a refusal is its sentence and the page keeps what was typed. */
export const savingCard = { section: cardSection, base: saveNumber, rows: z.unknown() };
/** The wishes are judged by the desk, as the rows are. */
export const writingCare = {
  care: z.unknown(),
  seen: z.int().min(0).max(1_000_000),
  once: z.custom<OnceKey>((it) => typeof it === "string" && isOnceKey(it)),
};
export const hubPhotoId = z.custom<HubPhotoId>((it) => typeof it === "string" && isId("photo", it));
export const hubId = z.custom<HubId>((it) => typeof it === "string" && isId("hub", it));
export const tableId = z.custom<TableId>((it) => typeof it === "string" && isId("table", it));
export const day = z.custom<Day>((it) => typeof it === "string" && readDay(it) !== undefined);
/** How a sitting was said to be over. */
export const said = z.enum(["ended", "absent"]);
export const way = z.custom<SittingWay>((it) => typeof it === "string" && isSittingWay(it));
/** Epoch ms. */
export const moment = z
  .int()
  .min(946_684_800_000)
  .max(7_258_118_400_000)
  .transform((it): Instant => instant(it));
/** Where a page of closed matters ended. */
export const matterMark = z.strictObject({ at: moment, id: matterId });
export const glassId = z.custom<GlassId>((it) => typeof it === "string" && isId("glass", it));
export const staffId = z.custom<StaffId>((it) => typeof it === "string" && isId("staff", it));
export const sessionId = z.custom<SessionId>((it) => typeof it === "string" && isId("session", it));
export const eventId = z.custom<EventId>((it) => typeof it === "string" && isEventId(it));
export const onceKey = z.custom<OnceKey>((it) => typeof it === "string" && isOnceKey(it));
export const token = z.custom<Token>((it) => typeof it === "string" && isToken(it));
export const attachmentId = z.custom<AttachmentId>((it) => typeof it === "string" && isId("attachment", it));
export const remarkId = z.custom<RemarkId>((it) => typeof it === "string" && isId("remark", it));
/** A place in a talk; 0 = before the first. */
export const place = z.int().min(0).max(1_000_000);
/** Any length: the desk answers with its sentence; the body itself is capped at 1 MiB. */
export const words = z.string();
export const outcome = z.enum(outcomes);
/** A record's version as the page read it. */
export const version = z.int().min(1);
export const extension = z.custom<ExtensionReason>(
  (it) => typeof it === "string" && Object.hasOwn(extensionReasons, it),
);
export const right = z.enum(rightKinds);
/** Areas of a disclosure that are withheld, each with its ground. */
export const withheld = z.custom<Withheld>(
  (it) =>
    typeof it === "object" &&
    it !== null &&
    Object.entries(it).every(([area, ground]) => isArea(area) && Object.hasOwn(groundsToWithhold, ground)),
);
const isArea = (it: string): it is Area => areaIds.some((area) => area === it);
/** `true`: say the effect and do nothing. Never left out, so that nothing is done by forgetting it. */
export const dry = z.boolean();
