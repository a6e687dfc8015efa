// Messages of the kinds LINE's reference shows, in our own words: all of them are taken.
import { expect, test } from "vitest";
import { refusedAt } from "./edge.ts";

const uri = { type: "uri", label: "くわしく見る", uri: "http://example.jp/page/1" };
const postback = { type: "postback", label: "予約する", data: "do=book&hub=1" };
const picture = "https://example.jp/hub.jpg";

const examples: readonly (readonly [name: string, message: unknown])[] = [
  [
    "絵文字を二つ含む本文",
    {
      type: "text",
      text: "$ こんにちは $",
      emojis: [
        { index: 0, productId: "5ac1bfd5040ab15980c9b435", emojiId: "001" },
        { index: 8, productId: "5ac1bfd5040ab15980c9b435", emojiId: "002" },
      ],
    },
  ],
  ["前の言葉を引く本文", { type: "text", text: "はい、できます。", quoteToken: "yHAz4Ua2wx7" }],
  [
    "名前と顔を替えた本文",
    {
      type: "text",
      text: "相談員です。",
      sender: { name: "相談員", iconUrl: "https://example.jp/face.png" },
    },
  ],
  [
    "返信の候補",
    {
      type: "text",
      text: "どうしますか",
      quickReply: {
        items: [
          { type: "action", imageUrl: "https://example.jp/i.png", action: postback },
          { type: "action", action: { type: "cameraRoll", label: "写真を送る" } },
          { type: "action", action: { type: "location", label: "場所を送る" } },
          { type: "action", action: { type: "clipboard", label: "写す", clipboardText: "096-000-0000" } },
          {
            type: "action",
            action: {
              type: "datetimepicker",
              label: "日時を選ぶ",
              data: "hub=1",
              mode: "datetime",
              initial: "2026-12-25t00:00",
              min: "2026-12-25t00:00",
              max: "2027-01-24t23:59",
            },
          },
        ],
      },
    },
  ],
  [
    "動画と二つの区画のある地図",
    {
      type: "imagemap",
      baseUrl: "https://example.jp/bot/map",
      altText: "地図です",
      baseSize: { width: 1040, height: 1040 },
      video: {
        originalContentUrl: "https://example.jp/v.mp4",
        previewImageUrl: picture,
        area: { x: 0, y: 0, width: 1040, height: 585 },
        externalLink: { linkUri: "https://example.jp/more", label: "つづき" },
      },
      actions: [
        { type: "uri", linkUri: "https://example.jp/", area: { x: 0, y: 586, width: 520, height: 454 } },
        { type: "message", text: "こんにちは", area: { x: 520, y: 586, width: 520, height: 454 } },
      ],
    },
  ],
  [
    "絵と題のあるボタン",
    {
      type: "template",
      altText: "メニューです",
      template: {
        type: "buttons",
        thumbnailImageUrl: picture,
        imageAspectRatio: "rectangle",
        imageSize: "cover",
        imageBackgroundColor: "#FFFFFF",
        title: "メニュー",
        text: "お選びください",
        defaultAction: uri,
        actions: [
          postback,
          { ...postback, inputOption: "openKeyboard", fillInText: "---\n希望: \n---" },
          uri,
        ],
      },
    },
  ],
  [
    "二列のカルーセル",
    {
      type: "template",
      altText: "拠点です",
      template: {
        type: "carousel",
        imageAspectRatio: "rectangle",
        imageSize: "cover",
        columns: ["北", "南"].map((title) => ({
          thumbnailImageUrl: picture,
          imageBackgroundColor: "#000000",
          title,
          text: "拠点の説明",
          defaultAction: uri,
          actions: [postback, uri],
        })),
      },
    },
  ],
  [
    "頭に絵、足に押すところのある吹き出し",
    {
      type: "flex",
      altText: "拠点のご案内",
      contents: {
        type: "bubble",
        hero: {
          type: "image",
          url: picture,
          size: "full",
          aspectRatio: "20:13",
          aspectMode: "cover",
          action: uri,
        },
        body: {
          type: "box",
          layout: "vertical",
          contents: [
            { type: "text", text: "茶房みずあかり", weight: "bold", size: "xl" },
            {
              type: "box",
              layout: "baseline",
              margin: "md",
              contents: [
                { type: "icon", size: "sm", url: "https://example.jp/star.png" },
                { type: "text", text: "4.0", size: "sm", color: "#999999", margin: "md", flex: 0 },
              ],
            },
            {
              type: "box",
              layout: "vertical",
              margin: "lg",
              spacing: "sm",
              height: "400px",
              justifyContent: "space-evenly",
              alignItems: "center",
              contents: [
                { type: "text", text: "住所", wrap: true, lineSpacing: "5px", scaling: true, maxLines: 0 },
                {
                  type: "box",
                  layout: "vertical",
                  contents: [],
                  width: "30px",
                  height: "30px",
                  position: "absolute",
                  offsetTop: "-5px",
                  offsetEnd: "10%",
                  background: {
                    type: "linearGradient",
                    angle: "90deg",
                    startColor: "#FFFF00",
                    endColor: "#0080ff",
                    centerColor: "#00000080",
                    centerPosition: "10%",
                  },
                },
              ],
            },
          ],
        },
        footer: {
          type: "box",
          layout: "vertical",
          spacing: "sm",
          contents: [
            {
              type: "button",
              style: "link",
              height: "sm",
              action: { ...uri, label: "電話する", uri: "tel:0960000000" },
            },
            { type: "separator", color: "#000000" },
            {
              type: "button",
              style: "primary",
              color: "#0000ff",
              adjustMode: "shrink-to-fit",
              action: postback,
            },
          ],
        },
        styles: { footer: { separator: true, separatorColor: "#000000", backgroundColor: "#00ffff" } },
      },
    },
  ],
];

test.each(examples)("%s", (_, message) => {
  expect(refusedAt(message)).toEqual([]);
});
