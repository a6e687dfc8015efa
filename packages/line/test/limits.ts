// LINE's documented limits for every object our messages use; names each one that a message breaks.
import type { messagingApi } from "@line/bot-sdk";

const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });
export const graphemes = (text: string): number => [...segmenter.segment(text)].length;
const bytes = (it: unknown): number => Buffer.byteLength(JSON.stringify(it));

type Broken = string[];

/** Empty when the request may be sent as it is. */
export function brokenLimits(messages: readonly messagingApi.Message[]): Broken {
  const broken: Broken = [];
  const hold = (held: boolean, limit: string) => {
    if (!held) broken.push(limit);
  };
  hold(messages.length >= 1 && messages.length <= 5, "1–5 messages a request");
  hold(bytes(messages) <= 2_000_000, "2 MB a request");
  for (const message of messages) {
    if (message.type === "text") {
      hold(message.text.length >= 1 && message.text.length <= 5000, "text 5000 code units");
    } else if (message.type === "flex") {
      hold(message.altText.length >= 1 && message.altText.length <= 1500, "altText 1500 code units");
      broken.push(...brokenContainer(message.contents));
    } else {
      broken.push(`a kind of message without known limits: ${message.type}`);
    }
    const items = message.quickReply?.items ?? [];
    hold(items.length <= 13, "13 quick replies");
    for (const { action } of items) broken.push(...brokenAction(action, 20));
  }
  return broken;
}

function brokenContainer(container: messagingApi.FlexContainer): Broken {
  if (container.type === "bubble") {
    const broken = bytes(container) <= 30_000 ? [] : ["Flex bubble 30 KB"];
    for (const box of [container.body, container.footer]) if (box) broken.push(...brokenComponent(box));
    return broken;
  }
  if (container.type !== "carousel") return ["an unknown container"];
  const broken: Broken = [];
  if (container.contents.length < 1 || container.contents.length > 12) broken.push("1–12 bubbles a carousel");
  if (bytes(container) > 50_000) broken.push("Flex carousel 50 KB");
  return [...broken, ...container.contents.flatMap(brokenContainer)];
}

function brokenComponent(it: messagingApi.FlexComponent): Broken {
  switch (it.type) {
    case "box":
      return it.contents.length === 0 ? ["an empty box"] : it.contents.flatMap(brokenComponent);
    case "text":
      return it.text ? [] : ["Flex text is not empty"];
    case "button":
      return brokenAction(it.action, 40);
    default:
      return [`a component without known limits: ${it.type}`];
  }
}

export function brokenAction(action: messagingApi.Action | undefined, labelLimit: number): Broken {
  const broken: Broken = [];
  const length = graphemes(action?.label ?? "");
  if (length < 1 || length > labelLimit) broken.push(`label 1–${labelLimit} graphemes: ${action?.label}`);
  if (action?.type === "uri") {
    const uri = action.uri ?? "";
    if (!/^(https?|line|tel):/.test(uri)) broken.push(`scheme of ${uri}`);
    if (encodeURI(uri).length > 1000) broken.push("uri 1000, percent-encoded");
  } else if (action?.type === "postback") {
    if (!action.data || action.data.length > 300) broken.push("postback data 1–300 code units");
    if (action.displayText === "" || graphemes(action.displayText ?? "") > 300)
      broken.push("displayText 300 graphemes");
    if (action.displayText !== undefined && action.text !== undefined)
      broken.push("displayText together with text");
  } else if (action?.type !== "location") {
    broken.push(`an action without known limits: ${action?.type}`);
  }
  return broken;
}
