// Messages LINE takes, for tests to bend one property at a time.
export const url = "https://example.jp/a.png";
/** One letter to a person, eleven UTF-16 units. */
export const family = "👨‍👩‍👧‍👦";

type More = Readonly<Record<string, unknown>>;

export const button = { type: "message", label: "はい", text: "はい" };
export const text = (more: More = {}) => ({ type: "text", text: "こんにちは", ...more });
export const quick = (action: unknown, more: More = {}) =>
  text({ quickReply: { items: [{ type: "action", action, ...more }] } });
export const template = (template: More, more: More = {}) => ({
  type: "template",
  altText: "お知らせ",
  template,
  ...more,
});
export const buttons = (more: More = {}) =>
  template({ type: "buttons", text: "お選びください", actions: [button], ...more });
export const confirm = (more: More = {}) =>
  template({ type: "confirm", text: "よろしいですか", actions: [button, button], ...more });
export const column = (more: More = {}) => ({ text: "拠点", actions: [button], ...more });
export const carousel = (...columns: readonly unknown[]) => template({ type: "carousel", columns });
export const imageCarousel = (...columns: readonly unknown[]) =>
  template({ type: "image_carousel", columns });
export const imageColumn = (more: More = {}) => ({ imageUrl: url, action: button, ...more });
/** A button with this action. */
export const acting = (action: More) => buttons({ actions: [{ label: "押す", ...action }] });
export const flex = (contents: unknown, more: More = {}) => ({
  type: "flex",
  altText: "お知らせ",
  contents,
  ...more,
});
export const box = (contents: readonly unknown[], more: More = {}) => ({
  type: "box",
  layout: "vertical",
  contents,
  ...more,
});
export const bubble = (more: More = {}) => ({
  type: "bubble",
  body: box([{ type: "text", text: "本文" }]),
  ...more,
});
/** A bubble whose body holds these components. */
export const showing = (...contents: readonly unknown[]) => flex(bubble({ body: box(contents) }));
export const area = { x: 0, y: 0, width: 520, height: 520 };
export const imagemap = (more: More = {}) => ({
  type: "imagemap",
  baseUrl: "https://example.jp/map",
  altText: "地図",
  baseSize: { width: 1040, height: 1040 },
  actions: [{ type: "message", text: "押した", area }],
  ...more,
});
export const video = (more: More = {}) => ({
  type: "video",
  originalContentUrl: "https://example.jp/a.mp4",
  previewImageUrl: url,
  ...more,
});
export const location = (more: More = {}) => ({
  type: "location",
  title: "相談所",
  address: "熊本市中央区",
  latitude: 32.8,
  longitude: 130.7,
  ...more,
});
export const richMenu = (more: More = {}) => ({
  size: { width: 2500, height: 843 },
  selected: true,
  name: "はじめのメニュー",
  chatBarText: "メニュー",
  areas: [{ bounds: { x: 0, y: 0, width: 2500, height: 843 }, action: button }],
  ...more,
});
