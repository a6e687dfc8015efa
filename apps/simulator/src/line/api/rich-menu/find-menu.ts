// Finds a rich menu by its id, and says what LINE answers when it cannot be shown to anybody.
import type { Check } from "../../check/check.ts";
import { pattern } from "../../check/check.ts";
import type { StoredMenu } from "../../world/records.ts";
import type { World } from "../../world/world.ts";

export const menuOf = ({ record }: World, id: string): StoredMenu | undefined =>
  record.richMenus.find((it) => it.menu.richMenuId === id);

/** Of ids in a body; in a path LINE only says that there is no such menu. */
export const menuId: Check = pattern(/^richmenu-[0-9a-f]{32}$/, "invalid richMenuId");

export const isUserId = (id: unknown): id is string => typeof id === "string" && /^U[0-9a-f]{32}$/.test(id);

export const noImage = "must upload richmenu image before applying it to user";
