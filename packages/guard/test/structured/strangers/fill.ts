// Fills a frame's places with values in disguise, and knows by its places which classes are in it.
import type { PersonalClass } from "../../../src/classes.ts";
import type { Chance } from "../chance.ts";
import type { TextCase } from "../text-score.ts";
import { disguise, wide } from "./disguise.ts";
import type { Half } from "./frames.ts";
import { sprinkled } from "./gaps.ts";
import { slots } from "./slots.ts";
import { workSlots } from "./slots-work.ts";
import type { Way } from "./ways.ts";

const place = /\{([a-z0-9]+)\}/gu;
const labels =
  /基礎年金番号|被保険者番号|保険者番号|個人番号|電話番号|生年月日|マイナンバー|口座番号|郵便番号|免許証|携帯|電話|住所|メール|番号|記号/gu;

/** Nothing, when one of the ways does not show in what was drawn. */
export function fill(
  frame: string,
  worn: readonly Way[],
  half: Half,
  draw: Chance,
  how: string,
): TextCase | undefined {
  const kinds = new Set<PersonalClass>();
  const shown = new Set<Way>();
  let outer = frame;
  const apartLabels = half.kit.labels && worn.includes("spacing") && draw.below(4) === 0;
  if (apartLabels) outer = outer.replace(labels, (label) => Array.from(label).join(draw.one([" ", "　"])));
  let text = outer.replace(place, (_, name: string) => {
    const slot = slots.get(name);
    if (!slot) return work(name, draw);
    kinds.add(slot.class);
    const dressed = disguise(slot.draw(draw), slot.nature, worn, half.kit, draw);
    for (const way of dressed.shown) shown.add(way);
    return dressed.text;
  });
  if (worn.some((way) => !shown.has(way))) return undefined;
  if (worn.includes("width") && draw.below(6) === 0)
    text = Array.from(text, (c) => (/^[!-~]$/u.test(c) ? wide(c) : c)).join("");
  if (worn.includes("invisible") && draw.below(5) === 0) text = sprinkled(text, 15, half.kit, draw);
  const talk = draw.below(4);
  if (talk === 0) text = draw.one(half.before) + draw.one(["", "\n"]) + text;
  if (talk === 1)
    text = text + draw.one(["。", "\n"]).slice(/[。！\n)）]$/u.test(text) ? 1 : 0) + draw.one(half.after);
  return { text, kinds: [...kinds], how };
}

function work(name: string, draw: Chance): string {
  const found = workSlots.get(name);
  if (!found) throw new Error(`no such place in a frame: ${name}`);
  return found(draw);
}

export function fillHarmless(half: Half, draw: Chance): TextCase {
  const worn = draw.one<Way | "plain">(["plain", "plain", "plain", "plain", "width", "invisible"]);
  const one = draw.one(half.harmless).replace(place, (_, name: string) => work(name, draw));
  const frames =
    draw.below(4) === 0
      ? [draw.one(half.before), one]
      : draw.below(4) === 0
        ? [one, draw.one(half.after)]
        : [one];
  const text = frames.join("\n");
  if (worn === "width")
    return { text: text.replace(/[0-9]|(?<=[0-9])-(?=[0-9])/gu, wide), kinds: [], how: "harmless/width" };
  if (worn === "invisible")
    return { text: sprinkled(text, 12, half.kit, draw), kinds: [], how: "harmless/invisible" };
  return { text, kinds: [], how: "harmless/plain" };
}
