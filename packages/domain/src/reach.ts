// How a citizen is reached when LINE is not there (LINEが使えないときの連絡先): by mail, by telephone, each with a consent of its own.
import type { Consent, ConsentText } from "./consent.ts";
import type { Instant } from "./instant.ts";
import type { CitizenId } from "./names.ts";
import type { Personal } from "./personal.ts";
import type { Refusal } from "./refusal.ts";
import { no, ok, type Result } from "./result.ts";

export const reachWays = { mail: "メール", phone: "電話" } as const;
export type ReachWay = keyof typeof reachWays;
export const reachIds: readonly ReachWay[] = ["mail", "phone"];

/** What each is asked for, in the words the citizen agrees to. */
export const reachConsents: Readonly<Record<ReachWay, ConsentText>> = {
  mail: {
    version: "2026-11-27",
    title: "LINEが使えないときに、メールで知らせること",
    items: [
      "LINEをブロックしているとき、LINEが止まっているときに、LINEのかわりに「お知らせがあります」とメールで知らせるために使います。ほかのことには使いません。",
      "メールには、決まった文とリンクだけを書きます。お名前も、日時も、ご相談の内容も書きません。",
      "リンクと合言葉で、あなたのページが開きます。ほかの人も読めるメールアドレスは、登録しないでください。",
      "アドレスは暗号にして日本国内に保管し、職員にも見えません。いつでもこのページで消せます。",
    ],
  },
  phone: {
    version: "2026-11-27",
    title: "LINEが使えないときに、電話で知らせること",
    items: [
      "LINEもメールも届かないときに、相談員がお電話するために使います。ほかのことには使いません。",
      "番号は暗号にして日本国内に保管します。担当の相談員だけが開け、開いたことは毎回記録に残ります。",
      "ご家族などが出られたときは、相談所の名前も用件も申しません。",
      "いつでもこのページで消せます。",
    ],
  },
};

/** One way to one citizen: its head, with nothing to be opened. What was agreed to, and when it was taken back, stays. */
export type Reach = {
  readonly owner: CitizenId;
  readonly by: ReachWay;
  readonly consent: Consent;
  /** Mail: keyed hash of the address, so that a link mailed to an earlier one is of no use. */
  readonly mark?: string;
  /** Mail: since when it counts. */
  readonly confirmed?: Instant;
  /** Mail: a letter came back, or its reader complained; nothing goes there until it is confirmed anew. */
  readonly returned?: { readonly at: Instant; readonly why: "bounced" | "complained" };
  /** Mail: when a link last opened the pages. */
  readonly entered?: Instant;
  /** Mail: sessions begun until then have ended. */
  readonly ended?: Instant;
  readonly version: number;
};

/** Gone when it is taken back. */
export type ReachWords = {
  readonly owner: CitizenId;
  readonly by: ReachWay;
  /** `word`, of a mail: six digits that were shown beside the address, asked for at every link in a mail. */
  readonly words: Personal<{ readonly address: string; readonly word?: string }>;
  readonly version: number;
};

export const reachLimits = {
  confirmHours: 24,
  linkHours: 72,
  /** However long it is used; half an hour of silence ends it before. */
  sessionHours: 2,
  /** Mails asked for within an hour: to one address, whoever asks; by one citizen. */
  mailsAnHour: 3,
  /** Wrong words: at one link, and of one citizen within a day. */
  wrongAtLink: 5,
  wrongADay: 10,
  /** A notice that LINE has not taken by then goes by another road. */
  strandedMinutes: 30,
} as const;

/** Folded as two people would type the same address; plain ASCII, so that no header can be slipped in. */
export function readMail(sent: string): Result<string, Refusal> {
  const mail = sent.normalize("NFKC").trim().toLowerCase();
  return /^[a-z0-9._%+'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(mail)
    ? ok(mail)
    : no({ kind: "invalid", says: "メールアドレスの形が正しくありません。もう一度お確かめください。" });
}

export const isWord = (text: string): boolean => /^\d{6}$/.test(text);
