// A postback: tells the bot, shows what the person "said", and does to the phone what the action asks.
import { hands } from "../hands.ts";
import { textOf } from "../read.ts";
import { send, toast } from "../send.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";

export function postBack(action: Loose): void {
  const displayText = textOf(action, "displayText") ?? textOf(action, "text");
  const data = textOf(action, "data") ?? "";
  void send({ postback: { data, ...(displayText === undefined ? {} : { displayText }) } });
  switch (textOf(action, "inputOption")) {
    case "openRichMenu":
      hands().menu(true);
      break;
    case "closeRichMenu":
      hands().menu(false);
      break;
    case "openKeyboard":
      hands().menu(false);
      hands().keyboard(textOf(action, "fillInText"));
      break;
    case "openVoice":
      toast(words.noVoice);
      break;
    default:
  }
}
