// What happens when a person taps an action: LINE's actions, each done as the app does it.
import { textOf } from "../read.ts";
import { send, toast } from "../send.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";
import { openUri } from "./open-uri.ts";
import { openPicker } from "./picker.ts";
import { postBack } from "./post-back.ts";

export const here = { latitude: 32.8032, longitude: 130.7079, ...words.hall };

export function actOn(action: Loose): void {
  const data = textOf(action, "data") ?? "";
  switch (textOf(action, "type")) {
    case "message":
      void send({ text: textOf(action, "text") ?? "" });
      break;
    case "uri":
      openUri(textOf(action, "uri") ?? textOf(action, "linkUri") ?? "");
      break;
    case "postback":
      postBack(action);
      break;
    case "datetimepicker":
      openPicker(action, (params) => void send({ postback: { data, params } }));
      break;
    case "richmenuswitch":
      void send({
        richMenuSwitch: { richMenuAliasId: textOf(action, "richMenuAliasId") ?? "", data },
      });
      break;
    case "clipboard":
      void copy(textOf(action, "clipboardText") ?? "");
      break;
    case "camera":
    case "cameraRoll":
      void send({ image: true });
      break;
    case "location":
      void send({ location: here });
      break;
    default:
      toast(words.unknownAct);
  }
}

export const copy = (text: string): Promise<void> =>
  navigator.clipboard.writeText(text).then(
    () => toast(words.copied),
    () => toast(words.notCopied),
  );
