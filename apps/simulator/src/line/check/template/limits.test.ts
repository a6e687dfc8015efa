// Each documented limit of templates: the longest that passes, and one more that does not.
import { expect, test } from "vitest";
import { https, items, type Limit, letters, refusedAt, units } from "../edge.ts";
import {
  button,
  buttons,
  carousel,
  column,
  confirm,
  imageCarousel,
  imageColumn,
  template,
  url,
} from "../sample.ts";

const limits: readonly Limit[] = [
  [
    "テンプレートの代わりの字 1500",
    "altText",
    units(1500),
    (altText) => template(confirm().template, { altText }),
  ],
  ["ボタンの題 40", "template.title", letters(40), (title) => buttons({ title })],
  ["ボタンの本文 160", "template.text", letters(160), (it) => buttons({ text: it })],
  ["題のあるボタンの本文 60", "template.text", letters(60), (it) => buttons({ text: it, title: "題" })],
  [
    "絵のあるボタンの本文 60",
    "template.text",
    letters(60),
    (it) => buttons({ text: it, thumbnailImageUrl: url }),
  ],
  [
    "題がnullなら本文 160",
    "template.text",
    letters(160),
    (it) => buttons({ text: it, title: null, thumbnailImageUrl: null }),
  ],
  ["ボタン 4", "template.actions", items(4, button), (actions) => buttons({ actions })],
  ["ボタンの絵 2000", "template.thumbnailImageUrl", https, (it) => buttons({ thumbnailImageUrl: it })],
  ["絵の形", "template.imageAspectRatio", ["square", "round"], (it) => buttons({ imageAspectRatio: it })],
  ["絵の大きさ", "template.imageSize", ["contain", "fit"], (it) => buttons({ imageSize: it })],
  [
    "絵の地の色",
    "template.imageBackgroundColor",
    ["#FFFFFF", "white"],
    (it) => buttons({ imageBackgroundColor: it }),
  ],
  [
    "絵を押した先",
    "template.defaultAction.label",
    ["見る", undefined],
    (label) => buttons({ defaultAction: { ...button, label } }),
  ],
  ["確認の本文 240", "template.text", letters(240), (it) => confirm({ text: it })],
  ["確認のボタン 2", "template.actions", items(2, button), (actions) => confirm({ actions })],
  [
    "確認のボタンは1では足りない",
    "template.actions",
    [[button, button], [button]],
    (actions) => confirm({ actions }),
  ],
  [
    "カルーセル 10",
    "template.columns",
    items(10, column()),
    (it) => template({ type: "carousel", columns: it }),
  ],
  [
    "カルーセルのボタン 3",
    "template.columns[0].actions",
    items(3, button),
    (actions) => carousel(column({ actions })),
  ],
  ["カルーセルの本文 120", "template.columns[0].text", letters(120), (it) => carousel(column({ text: it }))],
  [
    "題のあるカルーセルの本文 60",
    "template.columns[0].text",
    letters(60),
    (it) => carousel(column({ text: it, title: "題" })),
  ],
  ["カルーセルの題 40", "template.columns[0].title", letters(40), (title) => carousel(column({ title }))],
  [
    "カルーセルのボタンは同じ数",
    "template.columns[1].actions",
    [[button], [button, button]],
    (actions) => carousel(column(), column({ actions })),
  ],
  [
    "カルーセルの題はそろえる",
    "template.columns[1].title",
    ["題", undefined],
    (title) => carousel(column({ title: "題" }), column({ title })),
  ],
  [
    "カルーセルの絵はそろえる",
    "template.columns[0].thumbnailImageUrl",
    [url, undefined],
    (it) => carousel(column({ thumbnailImageUrl: it }), column({ thumbnailImageUrl: url })),
  ],
  [
    "絵のカルーセル 10",
    "template.columns",
    items(10, imageColumn()),
    (it) => template({ type: "image_carousel", columns: it }),
  ],
  [
    "絵のカルーセルの文字 12",
    "template.columns[0].action.label",
    letters(12),
    (label) => imageCarousel(imageColumn({ action: { ...button, label } })),
  ],
  [
    "絵のカルーセルの絵 2000",
    "template.columns[0].imageUrl",
    https,
    (imageUrl) => imageCarousel(imageColumn({ imageUrl })),
  ],
];

test.each(limits)("%s", (_, property, [good, bad], make) => {
  expect(refusedAt(make(good))).toEqual([]);
  expect(refusedAt(make(bad))).toEqual([property]);
});
