// Opens sealed addresses; the courier alone may import this door.
import type { DataKey } from "@kumacari/crypto";
import { type AddressUnwrap, openAddress } from "@kumacari/crypto/open-address";
import type { AddressOpener, Clock } from "@kumacari/desk/ports";
import { minutes } from "@kumacari/domain";
import { addressBound, addressPlace, unpackAddress } from "./address.ts";
import { createKeyCache } from "./key-cache.ts";

export function createAddressOpener(parts: {
  readonly table: string;
  readonly unwrap: AddressUnwrap;
  readonly clock: Clock;
}): AddressOpener {
  const cache = createKeyCache<DataKey<"address">>(parts.clock, minutes(5));
  return {
    async open(line, text) {
      const { wrapped, sealed } = unpackAddress(text);
      const name = Buffer.from(wrapped).toString("base64");
      const key = cache.get(name) ?? (await parts.unwrap.unwrap(addressBound(parts.table), wrapped));
      cache.set(name, key);
      return Buffer.from(openAddress(key, addressPlace(parts.table, line), sealed)).toString();
    },
  };
}
