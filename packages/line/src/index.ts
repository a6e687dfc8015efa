// The LINE side's adapter: how the account speaks, and the menu below the talk.
export { createLineAccount } from "./account.ts";
export { type Channel, createLineClient, type LineClient } from "./client.ts";
export { type Installed, installRichMenu } from "./rich-menu.ts";
export { type Menu, richMenu } from "./rich-menu-areas.ts";
export { type Place, pages } from "./say/action.ts";
export { render } from "./say/render.ts";
