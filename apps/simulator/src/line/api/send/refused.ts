// A sending request that is not taken: its status, LINE's words, and what is wrong where.
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "../../check/check.ts";

export type Refused = {
  readonly status: ContentfulStatusCode;
  readonly message: string;
  readonly details?: readonly Problem[];
};

export const wrong = (details: readonly Problem[]): Refused => ({
  status: 400,
  message: `The request body has ${details.length} error(s)`,
  details,
});

export const noQuota: Refused = { status: 429, message: "You have reached your monthly limit." };
