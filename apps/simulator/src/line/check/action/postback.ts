// Postback actions: what comes back to the bot, and what the person is seen to say.
import { type Check, fields, fine, isAbsent, oneOf, optional, problem, type Whole } from "../check.ts";
import { graphemes, text } from "../text.ts";

export const postback = (named: { readonly label: Check }): Check => fields({ ...named, ...spec }, together);

const said = optional(text(300, graphemes));

const spec = {
  data: text(300),
  displayText: said,
  text: said,
  inputOption: optional(oneOf("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice")),
  fillInText: said,
};

const together: Whole = (it, at) => {
  if (!isAbsent(it.displayText) && !isAbsent(it.text)) {
    return problem(`${at}.text`, "displayText and text cannot be used together");
  }
  return !isAbsent(it.fillInText) && it.inputOption !== "openKeyboard"
    ? problem(`${at}.fillInText`, "fillInText needs inputOption openKeyboard")
    : fine;
};
