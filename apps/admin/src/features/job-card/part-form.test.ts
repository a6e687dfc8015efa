// Between two versions nobody presses in vain: while any part is on its way, the choice shows that it waits.
import { instant } from "@kumacari/domain";
import { type Card, type CardDoor, PartForm } from "@kumacari/ui/job-card";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

const never = () => Promise.reject(new Error("nothing is asked of the service"));
const door: CardDoor = {
  see: never,
  saves: never,
  open: never,
  save: never,
  refused: () => ({ says: "", again: false }),
  once: () => {
    throw new Error("nothing is written");
  },
  moment: () => "きょう",
  side: "staff",
};
const besides = { number: 2, at: instant(1_764_000_000_000), rows: [{ text: "ほかの人の文" }] };
const card = (saving: Card["saving"]): Card => ({
  held: { values: { ...besides, section: "values", number: 3, besides: [besides] } },
  drafts: {},
  saving,
  faults: {},
  fault: undefined,
  edit: () => undefined,
  settle: () => undefined,
});
const choice = (saving: Card["saving"]) =>
  /<button([^>]*)>この内容にする/.exec(
    renderToStaticMarkup(createElement(PartForm, { section: "values", card: card(saving), door })),
  )?.[1];

test("ほかの欄を保存しているあいだ、「この内容にする」は待っていると示す", () => {
  expect(choice(undefined)).not.toContain("aria-busy");
  expect(choice("next")).toContain('aria-busy="true"');
});
