// What a page may count on: the service for everybody, and what stands behind the sign-in.
import { createContext, useContext } from "react";
import type { Rpc } from "./rpc.ts";

/** What every page has, before any sign-in too. */
export type Service = Pick<Rpc, "ask" | "photoAt" | "signOut">;
export type Desk = Service & Pick<Rpc, "open" | "print" | "take"> & { readonly draftKey: string };

const context = createContext<Service | undefined>(undefined);

export const ServiceProvider = context.Provider;

export function useService(): Service {
  const service = useContext(context);
  if (!service) throw new Error("this page stands before the way to the service is known");
  return service;
}

export function useDesk(): Desk {
  const service = useService();
  if (!isDesk(service)) throw new Error("this page stands behind the sign-in");
  return service;
}

/** Only whoever signed in has the key to their drafts. */
const isDesk = (it: Service): it is Desk => "draftKey" in it;
