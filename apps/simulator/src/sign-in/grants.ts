// Where oidc-provider keeps its sessions, codes and grants, so that a restart signs nobody out.
import { join } from "node:path";
import type { Clock } from "@kumacari/desk/ports";
import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";
import * as z from "zod";
import { openShelf } from "../town/shelf.ts";

const entry = z.object({ payload: z.looseObject({}), until: z.number().optional() });
type Kept = { readonly payload: AdapterPayload; readonly until?: number | undefined };

export type Grants = {
  readonly adapter: AdapterFactory;
  /** Ends every session, code and token of this account. */
  endAll(subject: string): void;
  flush(): void;
};

export function openGrants(folder: string, clock: Clock): Grants {
  const shelf = openShelf<Kept>(join(folder, "grants.json"), entry);
  const live = ({ until }: Kept): boolean => until === undefined || until > clock.now();
  const sweep = (): void => {
    for (const [key, kept] of shelf.entries()) if (!live(kept)) shelf.delete(key);
  };
  sweep();
  const endAll = (subject: string): void => {
    for (const [key, { payload }] of shelf.entries()) {
      if (payload.accountId === subject) shelf.delete(key);
    }
  };
  return { adapter: (model) => adapterFor(model), endAll, flush: shelf.flush };

  function adapterFor(model: string): Adapter {
    const keyOf = (id: string): string => `${model}:${id}`;
    const get = (key: string): AdapterPayload | undefined => {
      const kept = shelf.get(key);
      return kept && live(kept) ? kept.payload : undefined;
    };
    const findBy = (field: "uid" | "userCode", value: string): AdapterPayload | undefined =>
      shelf
        .entries()
        .find(
          ([key, kept]) => key.startsWith(`${model}:`) && kept.payload[field] === value && live(kept),
        )?.[1].payload;
    return {
      upsert: async (id, payload, expiresIn) => {
        if (model === "Interaction") sweep();
        const until = expiresIn === undefined ? undefined : clock.now() + expiresIn * 1000;
        shelf.set(keyOf(id), { payload, until });
      },
      find: async (id) => get(keyOf(id)),
      findByUid: async (uid) => findBy("uid", uid),
      findByUserCode: async (code) => findBy("userCode", code),
      consume: async (id) => {
        const payload = get(keyOf(id));
        const kept = shelf.get(keyOf(id));
        if (payload && kept) {
          shelf.set(keyOf(id), {
            ...kept,
            payload: { ...payload, consumed: Math.floor(clock.now() / 1000) },
          });
        }
      },
      destroy: async (id) => shelf.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, kept] of shelf.entries()) {
          if (kept.payload.grantId === grantId && !key.startsWith("Grant:")) shelf.delete(key);
        }
      },
    };
  }
}
