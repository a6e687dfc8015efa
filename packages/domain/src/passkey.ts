// A passkey: the public half of a key that a device keeps for one person, and what we were told about it.
import type { Instant } from "./instant.ts";
import type { PasskeyMark, StaffId, TokenHash } from "./names.ts";

export type Passkey = {
  readonly mark: PasskeyMark;
  /** The credential id as the authenticator gave it, base64url. */
  readonly credential: string;
  readonly staff: StaffId;
  /** COSE. */
  readonly publicKey: Uint8Array;
  /** How often the device says it has signed; devices that share a key say 0 for ever. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** May be copied to the person's other devices, and whether it was. */
  readonly synced: boolean;
  readonly backedUp: boolean;
  /** Make of the authenticator; all zeros when it does not say. */
  readonly aaguid: string;
  readonly name: string;
  readonly created: Instant;
  readonly lastUsed?: Instant;
  /** Its counter went back: there may be a second copy of the key. It opens nothing any more. */
  readonly locked?: Instant;
  readonly version: number;
};

/** What an authenticator is asked to sign: it serves once, for one purpose, in the browser or session it was made for. */
export type Challenge = {
  readonly token: TokenHash;
  readonly purpose: "sign-in" | "step-up" | "register";
  /** Hash of the session's secret, or of the secret that the browser holds while it signs in. */
  readonly bound: TokenHash;
  readonly at: Instant;
  readonly until: Instant;
  readonly version: number;
};

/** Wrong tries of one browser with one passkey, or within one session. Nobody else's tries count. */
export type Brake = {
  readonly name: TokenHash;
  readonly wrong: number;
  readonly last: Instant;
  readonly until: Instant;
  readonly version: number;
};

/** Figures of clause カ. */
export const signInLimits = {
  sessionHours: 8,
  /** The newest of one person that a page shows; to end all others ends the rest as well. */
  sessionsShown: 50,
  idleMinutes: 30,
  /** The page warns this long before the idle end. */
  idleWarnMinutes: 5,
  /** That somebody is there is written at most this often. */
  seenMinutes: 1,
  stepUpMinutes: 5,
  challengeMinutes: 5,
  /** A first passkey needs a sign-in not older than this. */
  firstPasskeyMinutes: 10,
  passkeysEach: 10,
  passkeyName: 40,
  freeTries: 4,
  longestWaitSeconds: 60,
  forgetTriesMinutes: 15,
} as const;

/** COSE: ES256 and EdDSA, both of the CRYPTREC list (LS-0001), in the order they are wished for. */
export const passkeyAlgorithms: readonly number[] = [-7, -8];

/** Why an answer of an authenticator was not taken; the audit says it, whoever tried is not told. */
export const passkeyFaults = {
  malformed: "形が正しくない",
  challenge: "確認の合図が違う・使い終わった・時間切れ",
  purpose: "別の用途の応答",
  origin: "よその出所",
  "rp-id": "よその受け入れ先",
  embedded: "よそのページの中",
  presence: "触れていない",
  "user-verification": "顔・指紋・暗証番号の確認がない",
  algorithm: "一覧にない方式",
  signature: "署名が合わない",
  unknown: "登録されていないパスキー",
  owner: "別の人のパスキー",
  counter: "回数が戻った（複製のおそれ）",
  locked: "止められたパスキー",
  standing: "利用中でない職員",
} as const;
export type PasskeyFault = keyof typeof passkeyFaults;
