import { expect, test } from "vitest";
import { byDistance, cityWards, wardNear } from "./index.ts";

test("どの場所も、五つの区のどれかになり、それより細かくは残らない", () => {
  const hall = { latitude: 32.8032, longitude: 130.7079 };
  expect(wardNear(hall)).toBe("中央区");
  expect(wardNear({ latitude: 32.786, longitude: 130.757 })).toBe("東区");
  expect(wardNear({ latitude: 32.79, longitude: 130.688 })).toBe("西区");
  expect(wardNear({ latitude: 32.7, longitude: 130.69 })).toBe("南区");
  expect(wardNear({ latitude: 32.9, longitude: 130.686 })).toBe("北区");
  for (const latitude of [-90, 0, 35.68, 90])
    for (const longitude of [-180, 0, 139.76, 180])
      expect(cityWards).toContain(wardNear({ latitude, longitude }));
});

test("拠点は、その区に近いものから並ぶ", () => {
  const east = { place: { latitude: 32.79, longitude: 130.759 } };
  const west = { place: { latitude: 32.789, longitude: 130.688 } };
  expect([west, east].toSorted(byDistance("東区"))).toEqual([east, west]);
  expect([east, west].toSorted(byDistance("西区"))).toEqual([west, east]);
});
