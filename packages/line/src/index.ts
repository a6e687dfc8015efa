// The LINE side's adapter: how the account speaks, and the menu below the talk. No road leads from here to a bare text.
export type { Channel } from "./client.ts";
export { openAccount, openMenu } from "./open.ts";
export type { Installed } from "./rich-menu.ts";
export type { Place } from "./say/action.ts";
