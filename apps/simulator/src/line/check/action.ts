// Actions and their limits: what a button, a quick reply or an area of the rich menu may do.
import {
  byType,
  type Check,
  fields,
  fine,
  oneOf,
  optional,
  type Problem,
  pattern,
  problem,
} from "./check.ts";
import { graphemes, label, text, uri } from "./text.ts";

export type Where = {
  /** Longest label in graphemes; `needed` where a person must read one. */
  readonly label: { readonly max: number; readonly needed: boolean };
  /** Only quick replies open the camera or send a place; only rich menus switch menus. */
  readonly also?: "quick-reply" | "rich-menu";
};

export function action(where: Where): Check {
  const { max, needed } = where.label;
  const named = { label: needed ? label(max) : optional(label(max)) };
  const everywhere: Record<string, Check> = {
    message: fields({ ...named, text: text(300, graphemes) }),
    uri: fields({
      ...named,
      uri: uri(1000, "http", "https", "line", "tel"),
      altUri: optional(fields({ desktop: uri(1000, "http", "https", "line", "tel") })),
    }),
    postback: fields({ ...named, ...postback }, oneText),
    datetimepicker: fields({ ...named, data: text(300), mode: oneOf("date", "time", "datetime") }, moments),
    clipboard: fields({ ...named, clipboardText: text(1000) }),
  };
  const quick =
    where.also === "quick-reply"
      ? { camera: fields(named), cameraRoll: fields(named), location: fields(named) }
      : {};
  const menu = where.also === "rich-menu" ? { richmenuswitch: fields({ ...named, ...menuSwitch }) } : {};
  return byType({ ...everywhere, ...quick, ...menu });
}

const postback = {
  data: text(300),
  displayText: optional(text(300, graphemes)),
  text: optional(text(300, graphemes)),
  inputOption: optional(oneOf("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice")),
  fillInText: optional(text(300, graphemes)),
};

const menuSwitch = {
  richMenuAliasId: pattern(/^[a-z0-9_-]{1,32}$/, "invalid richMenuAliasId"),
  data: text(300),
};

function oneText(it: Readonly<Record<string, unknown>>, at: string): readonly Problem[] {
  if (it.displayText !== undefined && it.text !== undefined) {
    return problem(`${at}.text`, "displayText and text cannot be used together");
  }
  return it.fillInText !== undefined && it.inputOption !== "openKeyboard"
    ? problem(`${at}.fillInText`, "fillInText needs inputOption openKeyboard")
    : fine;
}

const shapes: Readonly<Record<string, RegExp>> = {
  date: /^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  datetime: /^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d$/,
};

function moments(it: Readonly<Record<string, unknown>>, at: string): readonly Problem[] {
  const shape = shapes[String(it.mode)];
  if (!shape) return fine;
  const check = optional(pattern(shape, "invalid format"));
  const found = ["initial", "min", "max"].flatMap((name) => check(it[name], `${at}.${name}`));
  const { min, max } = it;
  const reversed =
    typeof min === "string" && typeof max === "string" && min.toLowerCase() >= max.toLowerCase();
  return reversed ? [...found, ...problem(`${at}.max`, "max must be later than min")] : found;
}
