// What LINE keeps of a rich menu it was given: the fields it has a name for, and nothing that came along with them.
import { type Fields, isAbsent, isObject } from "../../check/check.ts";
import { type RichMenu, richMenu as shape } from "../../world/records.ts";

/** Throws when the menu has problems: look for them first. */
export function keptMenu(richMenuId: string, asked: Fields): RichMenu {
  const areas = Array.isArray(asked.areas) ? asked.areas.filter(isObject) : [];
  return shape.parse({
    richMenuId,
    ...only(asked, ["size", "selected", "name", "chatBarText"]),
    areas: areas.map(({ bounds, action }) => ({
      bounds,
      action: keptAction(isObject(action) ? action : {}),
    })),
  });
}

const keptAction = (action: Fields): Fields => ({
  ...only(action, actionFields),
  ...(isObject(action.altUri) ? { altUri: only(action.altUri, ["desktop"]) } : {}),
});

const actionFields = [
  "type",
  "label",
  "data",
  "text",
  "displayText",
  "inputOption",
  "fillInText",
  "uri",
  "mode",
  "initial",
  "max",
  "min",
  "richMenuAliasId",
  "clipboardText",
];

const only = (it: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.flatMap((name) => (isAbsent(it[name]) ? [] : [[name, it[name]]])));
