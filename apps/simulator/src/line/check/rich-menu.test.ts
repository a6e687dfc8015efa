// LINE's limits on rich menus, at their edges.
import { expect, test } from "vitest";
import { type Edge, letters, link } from "./edge.ts";
import { richMenuProblems } from "./rich-menu.ts";
import { button, richMenu } from "./sample.ts";

const bounds = { x: 0, y: 0, width: 100, height: 100 };
const area = { bounds, action: button };
const areas = (count: number) => Array(count).fill(area);
const inside = (more: object) => richMenu({ areas: [{ bounds: { ...bounds, ...more }, action: button }] });
const doing = (action: object) => richMenu({ areas: [{ bounds, action }] });
const turn = (more: object) => doing({ type: "richmenuswitch", richMenuAliasId: "next", data: "d", ...more });
const sized = (width: unknown, height: unknown) => richMenu({ size: { width, height }, areas: [] });

const limits: readonly (readonly [string, string, Edge, (it: unknown) => unknown])[] = [
  ["幅は800から", "size.width", [800, 799], (it) => sized(it, 300)],
  ["幅は2500まで", "size.width", [2500, 2501], (it) => sized(it, 843)],
  ["高さは250から", "size.height", [250, 249], (it) => sized(800, it)],
  ["縦横の比は1.45から", "size", [1724, 1725], (it) => sized(2500, it)],
  ["縦横の比はちょうど1.45でよい", "size", [1000, 1001], (it) => sized(1450, it)],
  ["区画の高さは1から", "areas[0].bounds.height", [1, 0], (height) => inside({ height })],
  ["名前 300", "name", letters(300), (name) => richMenu({ name })],
  ["チャットバー 14", "chatBarText", letters(14), (chatBarText) => richMenu({ chatBarText })],
  ["区画 20", "areas", [areas(20), areas(21)], (it) => richMenu({ areas: it })],
  ["区画は0から", "areas[0].bounds.x", [0, -1], (x) => inside({ x })],
  ["区画は1から", "areas[0].bounds.width", [1, 0], (width) => inside({ width })],
  ["区画は幅の中", "areas[0].bounds", [2400, 2401], (x) => inside({ x })],
  ["区画は高さの中", "areas[0].bounds", [743, 744], (y) => inside({ y })],
  ["区画は整数", "areas[0].bounds.y", [1, 1.5], (y) => inside({ y })],
  ["動作の文字 20", "areas[0].action.label", letters(20), (label) => doing({ ...button, label })],
  [
    "動作の文字はなくてよい",
    "areas[0].action.text",
    ["はい", undefined],
    (text) => doing({ type: "message", text }),
  ],
  ["行き先 1000", "areas[0].action.uri", link, (uri) => doing({ type: "uri", uri })],
  [
    "切り替えの名 32",
    "areas[0].action.richMenuAliasId",
    ["a-_9".repeat(8), "a".repeat(33)],
    (it) => turn({ richMenuAliasId: it }),
  ],
  ["切り替えの名の字", "areas[0].action.richMenuAliasId", ["a", "A"], (it) => turn({ richMenuAliasId: it })],
  [
    "切り替えの中身 300",
    "areas[0].action.data",
    ["a".repeat(300), "a".repeat(301)],
    (data) => turn({ data }),
  ],
  [
    "カメラはメニューにない",
    "areas[0].action.type",
    ["message", "camera"],
    (type) => doing({ ...button, type }),
  ],
  ["はじめから開くか", "selected", [false, "no"], (selected) => richMenu({ selected })],
];

test.each(limits)("%s", (_, property, [good, bad], make) => {
  expect(richMenuProblems(make(good))).toEqual([]);
  expect(richMenuProblems(make(bad)).map((it) => it.property)).toEqual([property]);
});

test("要るものがなければ、LINEの言葉で断る", () => {
  expect(richMenuProblems(richMenu({ name: undefined }))).toEqual([
    { message: "must be specified", property: "name" },
  ]);
  expect(richMenuProblems(doing({ type: "uri", uri: "ftp://example.jp/" }))).toEqual([
    { message: "invalid uri", property: "areas[0].action.uri" },
  ]);
  expect(richMenuProblems({}).map((it) => it.property)).toEqual([
    "size",
    "selected",
    "name",
    "chatBarText",
    "areas",
  ]);
});
