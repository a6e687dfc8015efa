// What LINE's batch of rich menus may ask: up to 1,000 operations, each menu left once, or all menus left by all.
import {
  byType,
  type Fields,
  fields,
  fine,
  isObject,
  list,
  optional,
  type Problem,
  pattern,
  problem,
  stated,
  type Whole,
} from "../../check/check.ts";
import type { World } from "../../world/world.ts";
import { menuId, menuOf } from "./find-menu.ts";

export const operationsOf = (body: Fields): readonly Fields[] =>
  Array.isArray(body.operations) ? body.operations.filter(isObject) : [];

export const batchProblems = (body: Fields): readonly Problem[] => batch(body, "");

/** Menus that are not there, which LINE answers 404. */
export const missingMenus = (world: World, body: Fields): readonly Problem[] =>
  eachMenu(body).flatMap(({ id, at }) =>
    menuOf(world, id) ? fine : problem(at, `Richmenu (${id}) is not found`),
  );

export const withoutImage = (world: World, body: Fields): readonly Problem[] =>
  eachMenu(body).flatMap(({ id, at }) =>
    at.endsWith(".to") && !menuOf(world, id)?.image
      ? problem(at, `'to' richmenu (${id}) must have image but it doesn't`)
      : fine,
  );

const eachMenu = (body: Fields) =>
  operationsOf(body).flatMap((it, i) =>
    ["from", "to"].flatMap((name) => {
      const id = it[name];
      return typeof id === "string" && used(it.type, name) ? [{ id, at: `operations[${i}].${name}` }] : [];
    }),
  );

const used = (type: unknown, name: string): boolean =>
  type === "link" || (type === "unlink" && name === "from");

const operation = byType({
  link: stated({ from: menuId, to: menuId }),
  unlink: stated({ from: menuId }),
  unlinkAll: fields({}),
});

const together: Whole = (body) => {
  const operations = operationsOf(body);
  const all = operations.filter((it) => it.type === "unlinkAll");
  if (all.length > 0 && all.length < operations.length) {
    return problem("operations[].type", "'unlinkAll' type can't be combined with other type");
  }
  const left = operations.flatMap((it) => (typeof it.from === "string" ? [it.from] : []));
  const twice = left.find((id, i) => left.indexOf(id) !== i);
  return twice === undefined ? fine : problem("operations[].from", `from richmenu (${twice}) is duplicated`);
};

const batch = stated(
  {
    operations: list({ min: 1, max: 1000 }, operation),
    resumeRequestKey: optional(pattern(/^[a-zA-Z0-9_-]{1,100}$/, "invalid resumeRequestKey")),
  },
  together,
);
