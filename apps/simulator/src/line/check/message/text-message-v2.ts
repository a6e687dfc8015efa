// Text messages of the second kind: `{name}` stands for a mention or an emoji, `{{` and `}}` for braces.
import {
  byType,
  type Check,
  type Fields,
  fields,
  fine,
  isObject,
  optional,
  type Problem,
  pattern,
  problem,
} from "../check.ts";
import { text } from "../text.ts";
import { everyMessage, quoteToken } from "./every-message.ts";

const mentionee = byType({
  user: fields({ userId: pattern(/^U[0-9a-f]{32}$/, "invalid userId") }),
  all: fields({}),
});

const replacement = byType({
  mention: fields({ mentionee }),
  emoji: fields({ productId: text(1000), emojiId: text(1000) }),
});

const most = { names: 100, ofOneKind: 20 };

const substitution: Check = (value, at) => {
  if (!isObject(value)) return problem(at, "invalid property");
  const entries = Object.entries(value);
  if (entries.length > most.names) return problem(at, `Size must be between 0 and ${most.names}`);
  return entries.flatMap(([name, it]) => [
    ...(/^\w{1,20}$/.test(name) ? fine : problem(`${at}.${name}`, "invalid key")),
    ...replacement(it, `${at}.${name}`),
  ]);
};

export const textMessageV2 = fields(
  { ...everyMessage, ...quoteToken, text: text(5000), substitution: optional(substitution) },
  (it, at) => (typeof it.text === "string" ? replaced(it.text, it.substitution, at) : fine),
);

/** Problems of the names in braces: each stands for something, and for at most 20 of a kind. */
function replaced(letters: string, given: unknown, at: string): readonly Problem[] {
  const known: Fields = isObject(given) ? given : {};
  const count = new Map<unknown, number>();
  for (const [braces, name] of letters.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g)) {
    if (braces === "{{" || braces === "}}") continue;
    if (name === undefined) return problem(`${at}.text`, "{ and } must be used in pairs");
    const it = Object.hasOwn(known, name) ? known[name] : undefined;
    if (it === undefined) return problem(`${at}.text`, `{${name}} must be specified in substitution`);
    const kind = isObject(it) ? it.type : undefined;
    count.set(kind, (count.get(kind) ?? 0) + 1);
  }
  return ["mention", "emoji"].flatMap((kind) =>
    (count.get(kind) ?? 0) > most.ofOneKind
      ? problem(`${at}.substitution`, `${kind} must be at most ${most.ofOneKind}`)
      : fine,
  );
}
