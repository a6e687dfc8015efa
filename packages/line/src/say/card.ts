// One look for every card the account shows: a heading, a text, buttons below.
import type { messagingApi } from "@line/bot-sdk";

export type Card = {
  readonly title?: string;
  readonly body: readonly messagingApi.FlexComponent[];
  readonly buttons: readonly messagingApi.Action[];
  /** The one button a person most likely came for; the others are quieter. */
  readonly first?: "stands-out";
};

export function card({ title, body, buttons, first }: Card): messagingApi.FlexBubble {
  const heading: messagingApi.FlexComponent[] = title
    ? [{ ...paragraph(title), weight: "bold", size: "lg" }]
    : [];
  return {
    type: "bubble",
    body: { type: "box", layout: "vertical", spacing: "md", contents: [...heading, ...body] },
    ...(buttons.length === 0 ? {} : { footer: footer(buttons, first) }),
  };
}

export const paragraph = (text: string): messagingApi.FlexText => ({
  type: "text",
  text,
  wrap: true,
  size: "md",
  color: ink,
});

export const showCard = (alt: string, bubble: messagingApi.FlexContainer): messagingApi.FlexMessage => ({
  type: "flex",
  altText: alt,
  contents: bubble,
});

// Digital Agency tokens: 4.5 : 1 and more on white.
const ink = "#1A1A1A";
const blue = "#0017C1";

function footer(buttons: readonly messagingApi.Action[], first: Card["first"]): messagingApi.FlexBox {
  return {
    type: "box",
    layout: "vertical",
    spacing: "sm",
    contents: buttons.map((action, n) =>
      n === 0 && first
        ? { type: "button", style: "primary", color: blue, action }
        : { type: "button", style: "link", color: blue, action },
    ),
  };
}
