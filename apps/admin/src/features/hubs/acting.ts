// What the page of hubs may be asked to do.
import type { Table } from "@kumacari/domain";
import type { RegistryHost, RegistryHub, RegistryPhoto } from "../../rpc.ts";

/** `at`: the hub whose tables it shows now. */
export type PlacedHost = RegistryHost & { readonly at: string | undefined };

export type Acting =
  | { readonly what: "write"; readonly hub?: RegistryHub }
  | { readonly what: "set"; readonly hub: RegistryHub }
  | { readonly what: "add-photo"; readonly hub: RegistryHub }
  | {
      readonly what: "write-photo" | "remove-photo";
      readonly hub: RegistryHub;
      readonly photo: RegistryPhoto;
    }
  | { readonly what: "place-host"; readonly hub: RegistryHub; readonly others: readonly PlacedHost[] }
  | { readonly what: "rotate-poster"; readonly hub: RegistryHub; readonly serial: number }
  | { readonly what: "add-table"; readonly hub?: RegistryHub }
  | { readonly what: "rename" | "set-table"; readonly table: Table };
