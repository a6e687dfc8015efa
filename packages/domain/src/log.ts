// Every line the service may write to its logs, as a catalogue; one form, one clock, and no place for a person's words.
import { type Instant, toJst } from "./instant.ts";

type Fact = { readonly says: string; readonly from: readonly LogPart[] };
export type LogPart = "bot" | "api";

/** Lines are kept a year (clause コ). They hold names of things and counts: none of them is personal. */
export const logDays = 365;

export const logEvents = {
  started: { says: "起動した", from: ["bot", "api"] },
  stopped: { says: "終了した", from: ["bot", "api"] },
  fault: { says: "不具合が起きた", from: ["bot", "api"] },
  "webhook-odd": { says: "届いた束に、ふだんと違うものがあった", from: ["bot"] },
  "webhook-refused": { says: "LINEからと確かめられないものを断った", from: ["bot"] },
  "event-taken": { says: "LINEの出来事を処理した", from: ["bot"] },
  "event-quarantined": { says: "LINEの出来事を隔離した", from: ["bot"] },
  unreadable: { says: "台帳の流れに、読めない記録があった", from: ["bot"] },
  "quota-alarm": { says: "LINEの月の送信数が残り少ない", from: ["bot"] },
  "endpoint-tested": { says: "LINEの受け口を確かめた", from: ["bot"] },
  "notice-tried": { says: "LINEへの送信を試みた", from: ["bot"] },
  swept: { says: "送り残しを見回った", from: ["bot"] },
  menu: { says: "LINEのメニューを整えた", from: ["bot"] },
  "audit-turned": { says: "監査の記録を見回り、検査点に署名した", from: ["api"] },
  "clock-ahead": { says: "先の時刻を持つ監査の記録があった", from: ["api"] },
  "mail-return-refused": { says: "戻ったメールの知らせを、確かめられず捨てた", from: ["api"] },
  "neighbour-away": {
    says: "つなぐ先に届かなかった。し残したことは台帳にあり、次の一巡でまた試す",
    from: ["api"],
  },
  "clock-turned": { says: "時刻の仕事を一巡した", from: ["api"] },
} as const satisfies Record<string, Fact>;
export type LogEventName = keyof typeof logEvents;

/** Names of things, never values: words are cut to plain letters on their way out, whoever made them. */
export type LogEvent = {
  readonly event: LogEventName;
  /** Which part of the process, or why something was refused. */
  readonly of?: string;
  /** A route or procedure name, never a URL with values. */
  readonly path?: string;
  readonly outcome?: string;
  readonly counts?: Readonly<Record<string, number>>;
  /** Class name of the fault, never its message: a message may quote a value. */
  readonly fault?: string;
  /** Follows one request or LINE event through the house; the audit's entries carry the same. */
  readonly trail?: string;
};
export type Log = (event: LogEvent) => void;

/**
 * One JSON object a line: `at` RFC 3339 with +09:00, `epochMs`, `part`, then the event (clause サ). ASCII alone, so that
 * no terminal or reader of lines can be led astray by what a line holds.
 */
export const createLog =
  (part: LogPart, clock: { now(): Instant }, write: (line: string) => void): Log =>
  ({ event, of, path, outcome, counts, fault, trail }) => {
    const now = clock.now();
    const line = {
      at: toJst(now),
      epochMs: now,
      part,
      event,
      ...words({ of, path, outcome, fault, trail }),
      ...(counts ? { counts: plain(counts) } : {}),
    };
    write(`${JSON.stringify(line)}\n`);
  };

export const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : typeof fault);

function words(of: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [name, word] of Object.entries(of)) if (word !== undefined) said[name] = wordOf(word);
  return said;
}

function plain(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [wordOf(name), count]));
}

/** Letters, digits and a little punctuation, 160 at most; anything else becomes one "?". */
const wordOf = (word: string): string => word.slice(0, 160).replace(/[^A-Za-z0-9 _.:/*%#-]+/g, "?");
