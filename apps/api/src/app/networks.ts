// From which networks the city's own roles may be used: where some are named, from nowhere else (clause カ).
import { BlockList, isIP } from "node:net";
import type { Role } from "@kumacari/domain";

export type Networks = { allows(role: Role, address: string | undefined): boolean };

/** The city's people sit in the city's network; counsellors and the contractor's staff do not. */
const bound: readonly Role[] = ["city-officer", "city-approver"];

/** `203.0.113.0/24, 2001:db8::/32`. Throws on what is no network: a wrong list must not open a door or shut all. */
export function readNetworks(text: string): Networks {
  const list = new BlockList();
  for (const part of text.split(",")) {
    const [address = "", bits = ""] = part.trim().split("/");
    const kind = isIP(address);
    if (
      kind === 0 ||
      !/^\d{1,3}$/.test(bits) ||
      Number(bits) > (kind === 4 ? 32 : 128) ||
      Number(bits) === 0
    ) {
      throw new Error("no network");
    }
    list.addSubnet(address, Number(bits), kind === 4 ? "ipv4" : "ipv6");
  }
  return {
    allows(role, address) {
      if (!bound.includes(role)) return true;
      const kind = address === undefined ? 0 : isIP(address);
      return address !== undefined && kind !== 0 && list.check(address, kind === 4 ? "ipv4" : "ipv6");
    },
  };
}

/** Nobody named any: each role from everywhere. */
export const anywhere: Networks = { allows: () => true };
