// Reads the environment of a browser test: where Chromium is, and what its process inherits.
import * as z from "zod";

const schema = z.object({
  CHROMIUM_PATH: z.string().min(1).optional(),
  LD_LIBRARY_PATH: z.string().optional(),
});

export const browserEnv = schema.parse(process.env);

export const inherited: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);
