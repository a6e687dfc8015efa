// A signed-in person, known by the hash of a secret only their browser holds.
import type { Instant } from "./instant.ts";
import type { CaseId, CitizenId, SessionId, StaffId, TokenHash } from "./names.ts";

export type Session = {
  readonly token: TokenHash;
  readonly who:
    | { readonly kind: "staff"; readonly id: StaffId }
    | { readonly kind: "citizen"; readonly id: CitizenId };
  readonly since: Instant;
  /** Hard end, whatever happens. */
  readonly until: Instant;
  /** Staff, and whoever came by a mail: last heard of, to within a minute; half an hour of silence ends it (clause カ). */
  readonly seen?: Instant;
  /** Staff: when a passkey last proved who sits there. Privileged acts want this younger than five minutes. */
  readonly strong?: Instant;
  /** A citizen who came by a link in a mail, without LINE: it ends sooner, and with their address. */
  readonly via?: "mail";
  /** Staff, always: without it nobody would see the session in their own list, so it opens nothing. */
  readonly place?: SignInPlace;
  readonly version: number;
};

/** Where somebody of the staff signed in, as coarsely as one's own devices can still be told apart. */
export type SignInPlace = Device & { readonly id: SessionId; readonly way: SignInWay };

export const signInWays = { passkey: "パスキー", code: "パスワードとワンタイムコード" } as const;
export type SignInWay = keyof typeof signInWays;

/** What a browser says it is, which it may say wrongly. Nothing of its own words is kept. */
export type Device = { readonly browser: BrowserName; readonly system: SystemName };

export const browserNames = {
  edge: "Edge",
  chrome: "Chrome",
  safari: "Safari",
  firefox: "Firefox",
  unknown: "そのほかのブラウザー",
} as const;
export type BrowserName = keyof typeof browserNames;

export const systemNames = {
  windows: "Windows",
  /** An iPad says that it is a Mac. */
  mac: "Mac（またはiPad）",
  ios: "iPhone・iPad",
  android: "Android",
  chromeos: "ChromeOS",
  linux: "Linux",
  unknown: "そのほかの端末",
} as const;
export type SystemName = keyof typeof systemNames;

/** Between 「サインイン」 and the way back from the sign-in service; bound to one browser by a cookie. */
export type SignIn = {
  readonly state: TokenHash;
  readonly verifier: string;
  readonly nonce: string;
  readonly until: Instant;
  readonly version: number;
};

/** A one-time way to one page for one citizen, useless to anyone else (clause ツ). */
export type Link = {
  readonly token: TokenHash;
  readonly owner: CitizenId;
  readonly caseId?: CaseId;
  readonly to: "talk" | "bookings" | "referrals" | "rating" | "me" | "follow-up";
  readonly until: Instant;
  readonly version: number;
};

/** A one-time way in from a mail: of no use without the word, and none once the address has changed. */
export type MailLink = {
  readonly token: TokenHash;
  readonly owner: CitizenId;
  /** `confirm`: the address counts from then on. `enter`: a session of its own. */
  readonly use: "confirm" | "enter";
  /** Keyed hash of the address it was mailed to. */
  readonly mark: string;
  readonly to: Link["to"] | "home";
  readonly wrong?: number;
  readonly until: Instant;
  readonly version: number;
};
