// Carousels: at most ten columns, all of one build: as many buttons each, and a picture and a title in all or in none.
import {
  type Check,
  type Fields,
  fields,
  fine,
  isAbsent,
  isObject,
  list,
  problem,
  type Whole,
} from "../check.ts";
import { cardOf, look } from "./card.ts";

const column = cardOf({ actions: 3, text: { alone: 120, beside: 60 } });

const oneBuild: Whole = (it, at) => {
  const columns = Array.isArray(it.columns) ? it.columns.map((one) => (isObject(one) ? one : {})) : [];
  return [
    ...sameCount(columns, at),
    ...inAll(columns, "thumbnailImageUrl", at),
    ...inAll(columns, "title", at),
  ];
};

export const carousel: Check = fields({ ...look, columns: list({ min: 1, max: 10 }, column) }, oneBuild);

function sameCount(columns: readonly Fields[], at: string) {
  const counts = columns.map(({ actions }) => (Array.isArray(actions) ? actions.length : 0));
  const odd = counts.findIndex((count) => count !== counts[0]);
  return odd < 0
    ? fine
    : problem(`${at}.columns[${odd}].actions`, "Number of actions must be the same in all columns");
}

function inAll(columns: readonly Fields[], name: string, at: string) {
  if (columns.every((it) => isAbsent(it[name]))) return fine;
  return columns.flatMap((it, i) =>
    isAbsent(it[name]) ? problem(`${at}.columns[${i}].${name}`, "must be specified in all columns") : fine,
  );
}
