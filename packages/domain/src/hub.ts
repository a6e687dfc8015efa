// A hub (拠点): a shop or office that lends a table. Everything here is public.
import type { HubId } from "./names.ts";

declare const hubNameBrand: unique symbol;
/** A hub's public name: one of the few things LINE may be told. */
export type HubPublicName = string & { readonly [hubNameBrand]: true };

export type Hub = {
  readonly id: HubId;
  readonly name: HubPublicName;
  readonly address: string;
  readonly access: string;
  readonly hours: string;
  readonly version: number;
};

export const hubPublicName = (text: string): HubPublicName => text as HubPublicName;
