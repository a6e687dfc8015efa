// Every type LINE's own SDK can send is known here, by the compiler's word: a new one makes this file red.
import type { messagingApi } from "@line/bot-sdk";
import { expect, test } from "vitest";
import { refusedAt } from "./edge.ts";
import { richMenuProblems } from "./rich-menu.ts";
import {
  acting,
  area,
  box,
  bubble,
  button,
  buttons,
  carousel,
  column,
  confirm,
  flex,
  imageCarousel,
  imageColumn,
  imagemap,
  location,
  quick,
  richMenu,
  showing,
  text,
  url,
  video,
} from "./sample.ts";

type Type<T extends { readonly type: string }> = Record<T["type"], unknown>;

const accepted = (messages: Readonly<Record<string, unknown>>) => {
  for (const [type, message] of Object.entries(messages))
    expect([type, refusedAt(message)]).toEqual([type, []]);
};

const smile = { productId: "5ac1bfd5040ab15980c9b435", emojiId: "001" };

test("メッセージ", () => {
  accepted({
    text: text({ text: "$", emojis: [{ index: 0, ...smile }], quoteToken: "q" }),
    textV2: {
      type: "textV2",
      text: "{you}さん {smile} {{}}",
      substitution: {
        you: { type: "mention", mentionee: { type: "all" } },
        smile: { type: "emoji", ...smile },
      },
    },
    sticker: { type: "sticker", packageId: "446", stickerId: "1988", quoteToken: "q" },
    image: { type: "image", originalContentUrl: url, previewImageUrl: url },
    video: video({ trackingId: "first" }),
    audio: { type: "audio", originalContentUrl: "https://example.jp/a.m4a", duration: 60_000 },
    location: location(),
    imagemap: imagemap(),
    template: confirm(),
    flex: flex(bubble()),
    coupon: { type: "coupon", couponId: "01JYNW8JMQVFBNWF1APF8Z3FS7" },
  } satisfies Type<messagingApi.Message>);
});

test("テンプレート", () => {
  accepted({
    buttons: buttons({ thumbnailImageUrl: url, title: "題", defaultAction: button }),
    confirm: confirm(),
    carousel: carousel(column(), column()),
    image_carousel: imageCarousel(imageColumn()),
  } satisfies Type<messagingApi.Template>);
});

const emptyBaseline = { type: "box", layout: "baseline" };

test("Flexの器と部品", () => {
  accepted({
    bubble: flex(bubble()),
    carousel: flex({ type: "carousel", contents: [bubble(), bubble()] }),
  } satisfies Type<messagingApi.FlexContainer>);
  const film = { type: "video", url: "https://example.jp/a.mp4", previewUrl: url };
  accepted({
    box: showing(box([])),
    button: showing({ type: "button", action: button }),
    image: showing({ type: "image", url }),
    video: flex(bubble({ hero: { ...film, altContent: { type: "image", url } } })),
    icon: showing({ ...emptyBaseline, contents: [{ type: "icon", url }] }),
    text: showing({ type: "text", text: "字" }),
    span: showing({ type: "text", contents: [{ type: "span", text: "字" }] }),
    separator: showing({ type: "separator" }),
    filler: showing({ type: "filler" }),
  } satisfies Type<messagingApi.FlexComponent>);
});

test("動作。カメラと位置は返信の候補で、切り替えはメニューで", () => {
  const label = "押す";
  accepted({
    camera: quick({ type: "camera", label }),
    cameraRoll: quick({ type: "cameraRoll", label }),
    clipboard: acting({ type: "clipboard", clipboardText: "096" }),
    datetimepicker: acting({ type: "datetimepicker", data: "d", mode: "date" }),
    location: quick({ type: "location", label }),
    message: acting({ type: "message", text: "はい" }),
    postback: acting({ type: "postback", data: "d" }),
    richmenuswitch: text(),
    uri: acting({ type: "uri", uri: "https://example.jp/" }),
  } satisfies Type<messagingApi.Action>);
  const action = { type: "richmenuswitch", richMenuAliasId: "second", data: "d" };
  const bounds = { x: 0, y: 0, width: 100, height: 100 };
  expect(richMenuProblems(richMenu({ areas: [{ bounds, action }] }))).toEqual([]);
});

test("イメージマップの動作", () => {
  const one = (action: object) => imagemap({ actions: [{ area, ...action }] });
  accepted({
    message: one({ type: "message", text: "押した" }),
    uri: one({ type: "uri", linkUri: "https://example.jp/" }),
    clipboard: one({ type: "clipboard", clipboardText: "096" }),
  } satisfies Type<messagingApi.ImagemapAction>);
});
