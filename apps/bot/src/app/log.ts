// What the LINE side writes to its log: what happened and how often, never whom it happened to or what was said.
import type { Clock } from "@kumacari/desk/ports";
import { toJst } from "@kumacari/domain";

export type LogEvent = {
  readonly event:
    | "started"
    | "stopped"
    | "webhook-odd"
    | "webhook-refused"
    | "event-taken"
    | "event-quarantined"
    | "unreadable"
    | "quota-alarm"
    | "endpoint-tested"
    | "notice-tried"
    | "swept"
    | "menu"
    | "fault";
  /** Which part of the process, or why a body was refused. */
  readonly of?: string;
  readonly outcome?: string;
  readonly counts?: Readonly<Record<string, number>>;
  /** Class name of the fault, never its message: a message may quote a value. */
  readonly fault?: string;
};
export type Log = (event: LogEvent) => void;

export const createLog =
  (clock: Clock, write: (line: string) => void): Log =>
  (event) =>
    write(`${JSON.stringify({ at: toJst(clock.now()), part: "bot", ...event })}\n`);

export const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : typeof fault);
