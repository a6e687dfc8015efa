import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office.ts";
import { contend, dayIn, hoursOf, openCases, openPosts } from "./crowd.ts";
import { isLinearisable } from "./linear.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("十六人が八つの時を取り合い、取り消す歴史は、どの時も、一人ずつ順に来たのと同じに並べられる", async () => {
  const { needs } = office;
  const posts = await openPosts(needs, 2);
  const slots = posts.flatMap((post) =>
    hoursOf(dayIn(needs, 3))
      .slice(0, 4)
      .map((from) => ({ post, from })),
  );
  const people = await openCases(needs, 16);
  let state = 7;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const histories = await contend(needs, { people, slots, operations: 320, draw });
  const all = [...histories.values()];
  expect(all.flat().filter(({ told }) => told === "refused").length).toBeGreaterThan(20);
  expect(all.map((history) => isLinearisable(history))).toEqual(slots.map(() => true));
});
