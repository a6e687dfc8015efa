// Hubs are chosen by ward, facts and nearness, on this page alone.
import { expect, test } from "vitest";
import type { HubView } from "../../hub-card.tsx";
import { distanceWords, findHubs, metresBetween } from "./near.ts";

const one = hub("east", { latitude: 32.79, longitude: 130.759 }, ["step", "lift"]);
const two = hub("centre", { latitude: 32.803, longitude: 130.708 }, ["step"]);
const all = [one, two];
const names = (found: ReturnType<typeof findHubs>) => found.map((it) => it.hub.ward);

test("区と、バリアフリーの条件のすべてに合う拠点だけが残る", () => {
  expect(names(findHubs(all, { ward: "", facts: [] }))).toEqual(["east", "centre"]);
  expect(names(findHubs(all, { ward: "centre", facts: [] }))).toEqual(["centre"]);
  expect(names(findHubs(all, { ward: "", facts: ["step"] }))).toEqual(["east", "centre"]);
  expect(names(findHubs(all, { ward: "", facts: ["step", "lift"] }))).toEqual(["east"]);
  expect(names(findHubs(all, { ward: "centre", facts: ["lift"] }))).toEqual([]);
});

test("いる場所が分かれば、近い順にならぶ", () => {
  const found = findHubs(all, { ward: "", facts: [], from: two.place });
  expect(names(found)).toEqual(["centre", "east"]);
  expect(found[0]?.metres).toBe(0);
});

test("a degree of latitude is some 111 km anywhere, one of longitude shrinks with the cosine", () => {
  const at = { latitude: 32, longitude: 130 };
  expect(metresBetween(at, { latitude: 33, longitude: 130 })).toBeCloseTo(111_195, -2);
  const east = metresBetween({ latitude: 60, longitude: 130 }, { latitude: 60, longitude: 131 });
  expect(east).toBeCloseTo(111_195 / 2, -2);
});

test("a distance is told as roughly as a crow's flight is worth", () => {
  expect([20, 340, 949, 951, 12_340].map(distanceWords)).toEqual([
    "約100m",
    "約300m",
    "約900m",
    "約1.0km",
    "約12.3km",
  ]);
});

function hub(ward: string, place: HubView["place"], barrierFree: HubView["barrierFree"]): HubView {
  const week: HubView["week"] = [[], [], [], [], [], [], []];
  // No hub of the town: the id names nothing.
  const id = `hub_${ward}` as HubView["id"];
  return { id, name: ward, ward, address: "", access: "", place, hours: "", week, barrierFree, photos: [] };
}
