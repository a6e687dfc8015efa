// A laptop's stand-in for GuardDuty: it knows the EICAR test string, in the file itself and in each entry of a zip.

import { eachEntry, find } from "@kumacari/attachment";
import type { Scanner } from "@kumacari/desk/ports";

/** In two pieces, so that no scanner takes this source for what it looks for (EICAR, 2006). */
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export function createEicarScanner(): Scanner {
  return {
    async scan(_id, open) {
      const bytes = await open();
      let infected = holds(bytes);
      eachEntry(bytes, (entry) => {
        infected ||= holds(entry.bytes);
      });
      return infected ? "infected" : "clean";
    },
  };
}

const holds = (bytes: Uint8Array): boolean => find(bytes, eicar) >= 0;
