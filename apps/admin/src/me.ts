// Who is signed in, for everything inside the gate.
import { createContext, useContext } from "react";
import type { Me, Permission } from "./rpc.ts";

const MeContext = createContext<Me | undefined>(undefined);
export const MeProvider = MeContext.Provider;

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error("outside of the session gate");
  return me;
}

export const may = (me: Me, permission: Permission): boolean => me.permissions.includes(permission);
