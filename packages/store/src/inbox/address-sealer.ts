// Seals a LINE user id for its contact, without asking the key service at every event.
import { type DataKey, type KeyMaker, seal } from "@kumacari/crypto";
import type { AddressSealer, Clock } from "@kumacari/desk/ports";
import { minutes, type SealedAddress } from "@kumacari/domain";
import { addressBound, addressPlace, packAddress } from "../address.ts";

type Epoch = {
  readonly made: Promise<{ readonly key: DataKey<"address">; readonly wrapped: Uint8Array }>;
  readonly from: number;
  seals: number;
};

/** Far below the 2^32 seals a key may make with random IVs. */
const mostSeals = 2 ** 20;

/** Each data key serves at most five minutes and 2^20 seals; it travels, wrapped, with everything it sealed. */
export function createAddressSealer(parts: {
  readonly table: string;
  readonly maker: KeyMaker<"address">;
  readonly clock: Clock;
}): AddressSealer {
  let epoch: Epoch | undefined;
  return {
    async seal(line, userId) {
      const { key, wrapped } = await current();
      const sealed = seal(key, addressPlace(parts.table, line), Buffer.from(userId));
      // The brand is given here: this is what a sealed address is.
      return packAddress(wrapped, sealed) as SealedAddress;
    },
  };

  function current(): Epoch["made"] {
    const now = parts.clock.now();
    if (!epoch || now - epoch.from >= minutes(5) || now < epoch.from || epoch.seals >= mostSeals) {
      const next: Epoch = { made: parts.maker.newDataKey(addressBound(parts.table)), from: now, seals: 0 };
      epoch = next;
      // A key that could not be made is asked for anew; the seals that waited for it fail.
      next.made.catch(() => {
        if (epoch === next) epoch = undefined;
      });
    }
    epoch.seals += 1;
    return epoch.made;
  }
}
