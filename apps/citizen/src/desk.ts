// What every page behind the sign-in may count on.
import { createContext, useContext } from "react";
import type { Rpc } from "./rpc.ts";

export type Desk = Pick<Rpc, "signOut" | "ask" | "open" | "print" | "take"> & { readonly draftKey: string };

const context = createContext<Desk | undefined>(undefined);

export const DeskProvider = context.Provider;

export function useDesk(): Desk {
  const desk = useContext(context);
  if (!desk) throw new Error("this page stands behind the sign-in");
  return desk;
}
