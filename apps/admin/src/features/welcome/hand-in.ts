// Hands the link's secret to the server, which keeps it for the first sign-in; it is not spent by that.
import { reach } from "../../connection.ts";
import type { tokenTaken } from "./token.ts";

export type Answer = "welcome" | "spent";

/** Throws when no usable answer came: asking again is harmless. */
export async function handIn(
  api: string,
  token: NonNullable<ReturnType<typeof tokenTaken>>,
): Promise<Answer> {
  if (token === "odd") return "spent";
  const answer = await reach(`${api}/staff/welcome`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token }),
  });
  if (answer.ok) return "welcome";
  if (answer.status === 404) return "spent";
  throw new Error(`welcome answered ${answer.status}`);
}
