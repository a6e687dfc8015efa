// Reads a control body and refuses a bad one with one sentence.
import type { Context } from "hono";
import { parsed } from "../api/journal.ts";

/** Undefined when it is no JSON: every schema refuses that. */
export const bodyOf = async (c: Context): Promise<unknown> => parsed(await c.req.text());

export const bad = (c: Context, message: string): Response => c.json({ message }, 400);
