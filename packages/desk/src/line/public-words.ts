// What may be said beside our own fixed words, read when it is said: what was withdrawn a moment ago is gone.
import { isPublic, weekWords } from "@kumacari/domain";
import type { Ledger, Public } from "../ports.ts";

export async function readPublicWords(ledger: Pick<Ledger, "hubs" | "contents">): Promise<Public> {
  const [hubs, contents] = await Promise.all([ledger.hubs(), ledger.contents()]);
  return {
    hubs: hubs
      .filter(({ state }) => state === "open")
      .map(({ name, ward, address, access, place, week }) => ({
        name,
        ward,
        address,
        access,
        place,
        hours: weekWords(week),
      })),
    contents: contents.filter(isPublic).toSorted((a, b) => b.at - a.at),
  };
}
