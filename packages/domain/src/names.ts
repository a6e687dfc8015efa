// Ids say what they name (`case_…`) and cannot be mistaken for one another.
declare const nameBrand: unique symbol;

export const idPrefixes = [
  "cit",
  "case",
  "staff",
  "hub",
  "photo",
  "notice",
  "entry",
  "content",
  "matter",
  "ask",
  "glass",
  "session",
  "booking",
  "table",
  "wait",
  "paper",
  "canned",
  "attachment",
  "remark",
  "fact",
  "mail",
] as const;
export type IdPrefix = (typeof idPrefixes)[number];
export type Id<P extends IdPrefix> = `${P}_${string}` & { readonly [nameBrand]: P };

export type CitizenId = Id<"cit">;
export type CaseId = Id<"case">;
export type StaffId = Id<"staff">;
export type HubId = Id<"hub">;
/** A picture of a hub. */
export type HubPhotoId = Id<"photo">;
export type NoticeId = Id<"notice">;
export type EntryId = Id<"entry">;
export type ContentId = Id<"content">;
/** What waits for a second person. */
export type AskId = Id<"ask">;
export type GlassId = Id<"glass">;
export type MatterId = Id<"matter">;
/** Names a sign-in of the staff to its owner and in the audit; unlike its secret it opens nothing. */
export type SessionId = Id<"session">;

export type BookingId = Id<"booking">;
/** A table at a hub, or a line. */
export type TableId = Id<"table">;
/** A place on the waiting list. */
export type WaitId = Id<"wait">;
/** A paper of a case's record. */
export type PaperId = Id<"paper">;
/** A reply of the office's library. */
export type CannedId = Id<"canned">;
/** A file of a consultation. */
export type AttachmentId = Id<"attachment">;
/** What was written onto a page of it. */
export type RemarkId = Id<"remark">;

/** A letter to a citizen. */
export type MailingId = Id<"mail">;

type Named<N extends string> = string & { readonly [nameBrand]: N };

/** Keyed hash of a LINE user id (HMAC-SHA-256, base64url): what we look a contact up by, never the id itself. */
export type FindKey = Named<"find-key">;
/** SHA-256 of a bearer secret, base64url: what we store instead of the secret. */
export type TokenHash = Named<"token-hash">;
/** SHA-256 of a passkey's credential id, base64url: its name in records. It is no secret. */
export type PasskeyMark = Named<"passkey-mark">;
/** A 256-bit bearer secret, base64url. Never stored, never logged. */
export type Token = Named<"token">;
/** LINE's own id of an event, unique per event, the same on redelivery. */
export type EventId = Named<"event-id">;
/** LINE's own id of a message in the talk room: what an unsend names. */
export type MessageMark = Named<"message-mark">;
/** A key a client makes once for one act, so that the act sent twice happens once. */
export type OnceKey = Named<"once-key">;

// No 0, 1, i, l, o: read aloud on the telephone without doubt.
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const body = /^[2-9a-hjkmnp-z]{20}$/;

/** Spells an id from 20 random bytes (≈ 99 bits). */
export function spellId<P extends IdPrefix>(prefix: P, bytes: Uint8Array): Id<P> {
  if (bytes.length < 20) throw new RangeError("an id needs 20 bytes");
  let text = "";
  for (const byte of bytes.subarray(0, 20)) text += alphabet[byte % alphabet.length];
  return `${prefix}_${text}` as Id<P>;
}

export function isId<P extends IdPrefix>(prefix: P, text: string): text is Id<P> {
  return text.startsWith(`${prefix}_`) && body.test(text.slice(prefix.length + 1));
}

/** The last six letters, for people to say to each other: `K-7h2mqx`. */
export const caseNumber = (id: CaseId): string => `K-${id.slice(-6)}`;

const typedNumber = /^(k[\p{Pd}ー−]?)?([2-9a-hjkmnp-z]{6})$/u;

/** A case's number in any spelling, with or without `K-`. `marked`: with it, so that it can be nothing else. */
export function readCaseNumber(
  typed: string,
): { readonly number: string; readonly marked: boolean } | undefined {
  const plain = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, "");
  const [, mark = "", letters] = typedNumber.exec(plain) ?? [];
  return letters === undefined ? undefined : { number: `K-${letters}`, marked: mark.length > 1 };
}

const base64url43 = /^[A-Za-z0-9_-]{43}$/;
export const isToken = (text: string): text is Token => base64url43.test(text);
export const isPasskeyMark = (text: string): text is PasskeyMark => base64url43.test(text);
export const isOnceKey = (text: string): text is OnceKey => /^[A-Za-z0-9_-]{16,64}$/.test(text);
/** LINE's ids are ULIDs today and may change; anything short and printable is taken. */
export const isMessageMark = (text: string): text is MessageMark => /^[\x21-\x7e]{1,64}$/.test(text);
export const isEventId = (text: string): text is EventId => /^[\x21-\x7e]{1,128}$/.test(text);
