// Flex at its edges: what stands where, every scale and unit, and how much of it.
import { expect, test } from "vitest";
import { messagesProblems } from "../message.ts";
import { box, bubble, button, flex, showing, url } from "../sample.ts";

const where = (message: unknown) =>
  messagesProblems([message]).map((it) => it.property.replace("messages[0].contents.", ""));

const text = (more: object = {}) => ({ type: "text", text: "本文", ...more });
const image = (more: object = {}) => ({ type: "image", url, ...more });
const icon = (more: object = {}) => ({ type: "icon", url, ...more });
const press = (more: object = {}) => ({ type: "button", action: button, ...more });
const baseline = (...contents: readonly unknown[]) => box(contents, { layout: "baseline" });
const gradient = (more: object = {}) =>
  box([], {
    background: {
      type: "linearGradient",
      angle: "90deg",
      startColor: "#000000",
      endColor: "#FFFFFF80",
      ...more,
    },
  });
const film = (more: object = {}) => ({
  type: "video",
  url: "https://example.jp/a.mp4",
  previewUrl: url,
  altContent: image(),
  ...more,
});

const steps = ["none", "xs", "sm", "md", "lg", "xl", "xxl", "0px", "23.5px"];
const fonts = ["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl", "50px"];
const never = ["", "huge", "10", "px", "1em", "-", " md", 10, true, [], {}];

type Field = readonly [
  name: string,
  good: readonly unknown[],
  bad: readonly unknown[],
  (it: unknown) => unknown,
];

const fields: readonly Field[] = [
  ["margin", steps, [...never, "5%", "-1px"], (margin) => text({ margin })],
  ["spacing", steps, [...never, "5%", "-1px"], (spacing) => box([], { spacing })],
  ["cornerRadius", steps, [...never, "5%"], (cornerRadius) => box([], { cornerRadius })],
  ["paddingAll", [...steps, "5%", "2.5%"], [...never, "-1px"], (paddingAll) => box([], { paddingAll })],
  ["paddingStart", [...steps, "5%"], never, (paddingStart) => box([], { paddingStart })],
  ["offsetTop", [...steps, "5%", "-5px", "-2.5%"], never, (offsetTop) => image({ offsetTop })],
  ["offsetEnd", [...steps, "5%"], never, (offsetEnd) => press({ offsetEnd })],
  [
    "borderWidth",
    ["none", "light", "normal", "medium", "semi-bold", "bold", "2px"],
    [...never, "sm", "5%"],
    (borderWidth) => box([], { borderWidth }),
  ],
  ["width", ["50px", "50%", "23.5%"], [...never, "md"], (width) => box([], { width })],
  ["maxHeight", ["50px", "50%"], [...never, "md"], (maxHeight) => box([], { maxHeight })],
  ["size", fonts, [...never, "full", "50%"], (size) => text({ size })],
  ["size", [...fonts, "full", "50%"], [...never, "6xl"], (size) => image({ size })],
  ["lineSpacing", ["5px", "2.5px"], [...never, "md", "5%"], (lineSpacing) => text({ lineSpacing })],
  [
    "color",
    ["#1A1A1A", "#1a1a1a80"],
    ["", "red", "#FFF", "#GGGGGG", "1A1A1A", 0],
    (color) => text({ color }),
  ],
  ["backgroundColor", ["#00000000"], ["transparent"], (backgroundColor) => box([], { backgroundColor })],
  ["flex", [0, 1, 100], [-1, 0.5, "1", 1e300], (flex) => text({ flex })],
  ["maxLines", [0, 3], [-1, 1.5, "3"], (maxLines) => text({ maxLines })],
  ["align", ["start", "center", "end"], ["left"], (align) => text({ align })],
  ["gravity", ["top", "center", "bottom"], ["middle"], (gravity) => press({ gravity })],
  ["weight", ["regular", "bold"], ["700"], (weight) => text({ weight })],
  ["style", ["normal", "italic"], ["oblique"], (style) => text({ style })],
  ["style", ["primary", "secondary", "link"], ["danger"], (style) => press({ style })],
  ["height", ["sm", "md"], ["lg", "40px"], (height) => press({ height })],
  ["decoration", ["none", "underline", "line-through"], ["overline"], (decoration) => text({ decoration })],
  ["adjustMode", ["shrink-to-fit"], ["shrink"], (adjustMode) => text({ adjustMode })],
  ["wrap", [true, false], ["true", 1], (wrap) => text({ wrap })],
  ["scaling", [true, false], ["true"], (scaling) => press({ scaling })],
  ["position", ["relative", "absolute"], ["fixed"], (position) => text({ position })],
  ["layout", ["horizontal", "vertical", "baseline"], [undefined, "grid"], (layout) => box([], { layout })],
  [
    "justifyContent",
    ["center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"],
    ["start"],
    (justifyContent) => box([], { justifyContent }),
  ],
  ["alignItems", ["center", "flex-start", "flex-end"], ["stretch"], (alignItems) => box([], { alignItems })],
  ["aspectMode", ["cover", "fit"], ["contain"], (aspectMode) => image({ aspectMode })],
  [
    "aspectRatio",
    ["1:3", "1.91:1", "100000:1"],
    ["1:3.1", "0:1", "100001:1", "1x1", "20/13"],
    (aspectRatio) => image({ aspectRatio }),
  ],
  [
    "angle",
    ["0deg", "23.5deg", "359.9deg"],
    ["360deg", "-1deg", "90", undefined],
    (angle) => gradient({ angle }),
  ],
  ["startColor", ["#FFFFFF"], [undefined, "white"], (startColor) => gradient({ startColor })],
  ["centerColor", [undefined, "#FFFFFF80"], ["white"], (centerColor) => gradient({ centerColor })],
  [
    "centerPosition",
    ["0%", "100%", "33.3%"],
    ["100.1%", "101%", "-1%", "50"],
    (centerPosition) => gradient({ centerPosition }),
  ],
  [
    "url",
    [url],
    [undefined, "", "http://example.jp/a.png", `https://example.jp/${"a".repeat(1982)}`],
    (it) => image({ url: it }),
  ],
  ["text", [undefined, "字"], ["", 5], (it) => text({ text: "字", contents: [{ type: "span", text: it }] })],
  ["text", ["字"], [undefined, "", 5], (it) => text({ text: it })],
  ["action", [press().action], [undefined, null], (action) => press({ action })],
];

test.each(fields)("%s", (name, good, bad, make) => {
  for (const it of good) expect([it, where(showing(make(it)))]).toEqual([it, []]);
  for (const it of bad) {
    const found = where(showing(make(it)));
    expect([it, found.length]).toEqual([it, 1]);
    expect(found[0]).toContain(`.${name}`);
  }
});

test("箱の並びで、中に置けるものが決まる", () => {
  expect(
    where(showing(text(), image(), press(), box([]), { type: "separator" }, { type: "filler" })),
  ).toEqual([]);
  expect(where(showing(baseline(text(), icon(), { type: "filler" })))).toEqual([]);
  for (const it of [icon(), { type: "span", text: "字" }, film(), { type: "spacer" }, { type: "hologram" }]) {
    expect(where(showing(it))).toEqual(["body.contents[0].type"]);
  }
  for (const it of [image(), press(), box([]), { type: "separator" }]) {
    expect(where(showing(baseline(it)))).toEqual(["body.contents[0].contents[0].type"]);
  }
  expect(where(showing(text({ contents: [text()] })))).toEqual(["body.contents[0].contents[0].type"]);
});

test("文字には、字か区切りのどちらかが要る", () => {
  const spans = [{ type: "span", text: "字" }];
  expect(where(showing({ type: "text", contents: spans }))).toEqual([]);
  expect(where(showing({ type: "text", contents: [] }))).toEqual(["body.contents[0].text"]);
});

test("LINEに名前のない欄は断る。よその部品の欄も、言葉の初めからある名前も", () => {
  for (const it of [
    icon({ flex: 1 }),
    text({ aspectRatio: "1:1" }),
    text({ toString: 1 }),
    text({ constructor: 1 }),
  ]) {
    expect(where(showing(baseline(it)))).toHaveLength(1);
  }
  expect(where(flex(bubble({ styles: { type: "x" } })))).toEqual(["styles.type"]);
});

test("吹き出しの四つの段と、その見た目", () => {
  const look = { backgroundColor: "#00ffff", separator: true, separatorColor: "#000000" };
  const styles = { header: look, hero: look, body: look, footer: look };
  const whole = { size: "giga", direction: "rtl", header: box([]), hero: image(), footer: box([]), styles };
  expect(where(flex(bubble({ ...whole, action: { type: "uri", uri: "https://example.jp/" } })))).toEqual([]);
  expect(where(flex(bubble({ header: image() })))).toEqual(["header.type"]);
  expect(where(flex(bubble({ hero: text() })))).toEqual(["hero.type"]);
  expect(where(flex(bubble({ size: "tera" })))).toEqual(["size"]);
  expect(where(flex(bubble({ direction: "up" })))).toEqual(["direction"]);
  expect(where(flex(bubble({ styles: { body: { separator: "yes" } } })))).toEqual(["styles.body.separator"]);
  expect(where(flex(bubble({ body: box([], { position: "absolute" }) })))).toEqual(["body.position"]);
});

test("動画は頭の段に、広い吹き出しに、ひとつで立つ", () => {
  expect(where(flex(bubble({ hero: film() })))).toEqual([]);
  expect(where(flex(bubble({ size: "kilo", hero: film({ altContent: box([image()]) }) })))).toEqual([]);
  expect(where(flex(bubble({ size: "hecto", hero: film() })))).toEqual(["size"]);
  expect(where(flex({ type: "carousel", contents: [bubble({ hero: film() })] }))).toEqual([
    "contents[0].hero",
  ]);
  expect(where(flex(bubble({ hero: film({ altContent: undefined }) })))).toEqual(["hero.altContent"]);
  expect(where(flex(bubble({ hero: film({ altContent: text() }) })))).toEqual(["hero.altContent.type"]);
  expect(where(flex(bubble({ hero: film({ altContent: box([icon()]) }) })))).toEqual([
    "hero.altContent.contents[0].type",
  ]);
  expect(where(flex(bubble({ hero: film({ action: button }) })))).toEqual(["hero.action.type"]);
});

test("カルーセルは12まで、幅はそろえる", () => {
  const carousel = (...contents: readonly unknown[]) => flex({ type: "carousel", contents });
  expect(where(carousel(...Array(12).fill(bubble())))).toEqual([]);
  expect(where(carousel(...Array(13).fill(bubble())))).toEqual(["contents"]);
  expect(where(carousel(bubble(), bubble({ size: "mega" })))).toEqual([]);
  expect(where(carousel(bubble(), bubble({ size: "kilo" })))).toEqual(["contents[1].size"]);
  expect(where(carousel({ type: "carousel", contents: [] }))).toEqual(["contents[0].type"]);
});

/** A bubble of exactly so many bytes. */
const bytes = (count: number) => {
  const filled = (letters: number) => bubble({ body: box([text({ text: "a".repeat(letters) })]) });
  return filled(count - JSON.stringify(filled(0)).length);
};

test("吹き出しは30KB、カルーセルは50KBまで。字はUTF-8で数える", () => {
  expect(where(flex(bytes(30 * 1024)))).toEqual([]);
  expect(messagesProblems([flex(bytes(30 * 1024 + 1))])).toEqual([
    { message: "Size must be at most 30 KB", property: "messages[0].contents" },
  ]);
  expect(where(showing(text({ text: "あ".repeat(10_300) })))).toEqual(["messages[0].contents"]);
  const carousel = (last: number) => flex({ type: "carousel", contents: [bytes(25 * 1024), bytes(last)] });
  const frame = JSON.stringify(carousel(24 * 1024).contents).length - 49 * 1024;
  expect(where(carousel(25 * 1024 - frame))).toEqual([]);
  expect(where(carousel(25 * 1024 - frame + 1))).toEqual(["messages[0].contents"]);
  expect(where(flex({ type: "carousel", contents: [bytes(30 * 1024 + 1)] }))).toEqual(["contents[0]"]);
});

test("動く絵は一通に10枚まで", () => {
  const moving = (count: number) => showing(box(Array(count).fill(image({ animated: true }))), image());
  expect(where(moving(10))).toEqual([]);
  expect(where(moving(11))).toEqual(["messages[0].contents"]);
});

test("箱は、30KBに入るだけ深く重ねられる", () => {
  let deep = box([]);
  for (let i = 0; i < 620; i += 1) deep = box([deep]);
  expect(where(flex(bubble({ body: deep })))).toEqual([]);
  for (let i = 0; i < 10_000; i += 1) deep = box([deep]);
  expect(messagesProblems([flex(bubble({ body: deep }))]).map((it) => it.property)).toEqual(["messages[0]"]);
});
