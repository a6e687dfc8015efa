// What the people side writes to its log: names of things that happened, never what people said.

import type { Clock } from "@kumacari/desk/ports";
import { toJst } from "@kumacari/domain";

export type LogEvent = {
  readonly event: "started" | "fault" | "stopped";
  /** A route or procedure name, never a URL with values. */
  readonly path?: string;
  /** Class name of the fault, never its message: a message may quote a value. */
  readonly fault?: string;
};
export type Log = (event: LogEvent) => void;

export const createLog =
  (clock: Clock, write: (line: string) => void): Log =>
  (event) => {
    const at = clock.now();
    write(`${JSON.stringify({ at: toJst(at), epochMs: at, part: "api", ...event })}\n`);
  };
