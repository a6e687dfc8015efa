// What a poster's QR code holds beside the address: hub, keyed hash, serial; nothing to guess, and nothing of a person.
import { type HubId, isId } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";

type Hashing = Pick<OwnNeeds, "hashes">;

export type PosterToken = { readonly hub: HubId; readonly serial: number };

const prefix = "hub_";

export const posterToken = ({ hashes }: Hashing, { hub, serial }: PosterToken): string =>
  `${hub.slice(prefix.length)}${hashes.poster(hub, serial)}${serial}`;

const shape = /^(?<hub>[a-z2-9]{20})(?<mark>[\w-]{22})(?<serial>[1-9]\d{0,5})$/;

/** Undefined for what we never made. Hashes of both are compared, so that the time it takes tells nothing. */
export function readPosterToken({ hashes }: Hashing, text: string): PosterToken | undefined {
  const { hub: body, mark, serial: digits } = shape.exec(text)?.groups ?? {};
  const hub = `${prefix}${body}`;
  if (mark === undefined || !isId("hub", hub)) return undefined;
  const serial = Number(digits);
  return hashes.token(mark) === hashes.token(hashes.poster(hub, serial)) ? { hub, serial } : undefined;
}
