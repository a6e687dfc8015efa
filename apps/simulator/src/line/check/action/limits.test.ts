// Each documented limit of actions: the longest that passes, and one more that does not.
import { expect, test } from "vitest";
import { type Limit, letters, link, refusedAt, units } from "../edge.ts";
import { acting, button, quick, showing } from "../sample.ts";

const postback = (more: object) => acting({ type: "postback", data: "d", ...more });
const picker = (more: object) => acting({ type: "datetimepicker", data: "d", mode: "date", ...more });

/** 19 letters and 109 of nine: 1,000. */
const encoded = `https://example.jp/${"%E7%86%8A".repeat(109)}`;

const limits: readonly Limit[] = [
  [
    "%で書いた行き先は二度数えない",
    "template.actions[0].uri",
    [encoded, `${encoded}a`],
    (uri) => acting({ type: "uri", uri }),
  ],
  ["候補の文字 20", "quickReply.items[0].action.label", letters(20), (label) => quick({ ...button, label })],
  [
    "候補の文字は要る",
    "quickReply.items[0].action.label",
    ["はい", undefined],
    (label) => quick({ ...button, label }),
  ],
  [
    "カメラの文字 20",
    "quickReply.items[0].action.label",
    letters(20),
    (label) => quick({ type: "camera", label }),
  ],
  [
    "カメラロールの文字 20",
    "quickReply.items[0].action.label",
    letters(20),
    (label) => quick({ type: "cameraRoll", label }),
  ],
  [
    "位置の文字 20",
    "quickReply.items[0].action.label",
    letters(20),
    (label) => quick({ type: "location", label }),
  ],
  ["ボタンの文字 20", "template.actions[0].label", letters(20), (label) => acting({ ...button, label })],
  ["送る字 300", "template.actions[0].text", letters(300), (it) => acting({ type: "message", text: it })],
  ["ポストバックの中身 300", "template.actions[0].data", units(300), (data) => postback({ data })],
  [
    "ポストバックの見せる字 300",
    "template.actions[0].displayText",
    letters(300),
    (displayText) => postback({ displayText }),
  ],
  ["ポストバックの言う字 300", "template.actions[0].text", letters(300), (it) => postback({ text: it })],
  [
    "見せる字と言う字は片方",
    "template.actions[0].text",
    [undefined, "a"],
    (it) => postback({ text: it, displayText: "b" }),
  ],
  [
    "ポストバックの入力",
    "template.actions[0].inputOption",
    ["openVoice", "openDoor"],
    (inputOption) => postback({ inputOption }),
  ],
  [
    "書きかけの字 300",
    "template.actions[0].fillInText",
    letters(300),
    (fillInText) => postback({ fillInText, inputOption: "openKeyboard" }),
  ],
  [
    "書きかけはキーボードだけ",
    "template.actions[0].fillInText",
    [undefined, "a"],
    (fillInText) => postback({ fillInText, inputOption: "openVoice" }),
  ],
  ["行き先 1000", "template.actions[0].uri", link, (uri) => acting({ type: "uri", uri })],
  [
    "行き先は%で数える",
    "template.actions[0].uri",
    [`https://example.jp/${"あ".repeat(109)}`, `https://example.jp/${"あ".repeat(110)}`],
    (uri) => acting({ type: "uri", uri }),
  ],
  [
    "行き先の道",
    "template.actions[0].uri",
    ["tel:0960000000", "ftp://example.jp/"],
    (uri) => acting({ type: "uri", uri }),
  ],
  [
    "パソコンの行き先 1000",
    "template.actions[0].altUri.desktop",
    link,
    (desktop) => acting({ type: "uri", uri: "https://example.jp/", altUri: { desktop } }),
  ],
  [
    "写す字 1000",
    "template.actions[0].clipboardText",
    units(1000),
    (clipboardText) => acting({ type: "clipboard", clipboardText }),
  ],
  ["日時の中身 300", "template.actions[0].data", units(300), (data) => picker({ data })],
  ["日付の下", "template.actions[0].min", ["1900-01-01", "1899-12-31"], (min) => picker({ min })],
  ["日付の上", "template.actions[0].max", ["2100-12-31", "2101-01-01"], (max) => picker({ max })],
  [
    "暦にない日",
    "template.actions[0].initial",
    ["2028-02-29", "2027-02-29"],
    (initial) => picker({ initial }),
  ],
  ["時刻", "template.actions[0].max", ["23:59", "24:00"], (max) => picker({ mode: "time", max })],
  [
    "日時",
    "template.actions[0].initial",
    ["2026-11-22t09:30", "2026-11-22 09:30"],
    (initial) => picker({ mode: "datetime", initial }),
  ],
  [
    "日時の形は種類どおり",
    "template.actions[0].initial",
    ["09:30", "2026-11-22"],
    (initial) => picker({ mode: "time", initial }),
  ],
  [
    "最小は最大より前",
    "template.actions[0].max",
    ["2026-11-23", "2026-11-22"],
    (max) => picker({ min: "2026-11-22", max }),
  ],
  [
    "初めは最小から",
    "template.actions[0].initial",
    ["2026-11-22", "2026-11-21"],
    (initial) => picker({ min: "2026-11-22", initial }),
  ],
  [
    "初めは最大まで",
    "template.actions[0].initial",
    ["2026-11-22", "2026-11-23"],
    (initial) => picker({ max: "2026-11-22", initial }),
  ],
  [
    "カメラは返信の候補だけ",
    "template.actions[0].type",
    ["message", "camera"],
    (type) => acting({ ...button, type }),
  ],
  [
    "メニューの切り替えはメニューだけ",
    "quickReply.items[0].action.type",
    [button, { type: "richmenuswitch", label: "次へ", richMenuAliasId: "a", data: "d" }],
    (it) => quick(it),
  ],
  [
    "Flexのボタンの文字 40",
    "contents.body.contents[0].action.label",
    letters(40),
    (label) => showing({ type: "button", action: { ...button, label } }),
  ],
];

test.each(limits)("%s", (_, property, [good, bad], make) => {
  expect(refusedAt(make(good))).toEqual([]);
  expect(refusedAt(make(bad))).toEqual([property]);
});
