// What the page of hubs may be asked to do.
import type { Table } from "@kumacari/domain";
import type { RegistryHub } from "../../rpc.ts";

export type Acting =
  | { readonly what: "write"; readonly hub?: RegistryHub }
  | { readonly what: "set"; readonly hub: RegistryHub }
  | { readonly what: "rotate-poster"; readonly hub: RegistryHub; readonly serial: number }
  | { readonly what: "add-table"; readonly hub?: RegistryHub }
  | { readonly what: "rename" | "set-table"; readonly table: Table };
