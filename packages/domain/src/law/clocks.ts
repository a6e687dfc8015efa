// The dates the law sets, from the moment a matter became known. The day it became known is day one; days end in Japan.
import { endOfJstDay, type Instant } from "../instant.ts";
import { isExempt, mustReport } from "./duty.ts";
import type { Matter } from "./matter.ts";

export type Due = {
  readonly name: string;
  /** After this moment it is late. */
  readonly by: Instant;
  /** Where the law gives a span, its earlier end. */
  readonly aim?: Instant;
  readonly source: string;
  /** The step that fulfils it. */
  readonly step: string;
};

/** In the order they fall due. A leak that need not be reported has none; where that is not known, it has. */
export function duesOf(matter: Matter): readonly Due[] {
  const on = (day: number): Instant => endOfJstDay(matter.knownAt, day - 1);
  switch (matter.about) {
    case "leak": {
      if (isExempt(matter.exemption) || !mustReport(matter.facts)) return [];
      const source = "個人情報保護法 第26条・第68条、規則 第8条・第44条";
      const wrongful = matter.facts?.wrongful ?? false;
      const last = wrongful ? 60 : 30;
      return [
        { name: "速報", aim: on(3), by: on(5), source, step: "個人情報保護委員会へ速報を出した" },
        {
          name: `確報（${last}日）`,
          by: on(last),
          source,
          step: "個人情報保護委員会へ確報を出した",
        },
      ];
    }
    case "disclosure":
      return answer(matter, 83);
    case "correction":
      return answer(matter, 94);
    case "stop":
      return answer(matter, 102);
    case "deletion":
      return answer(matter, 102, "に準じる");
    case "mynumber":
      return [
        {
          name: "残っていないことの確認",
          by: on(1),
          source: "番号法 第20条",
          step: "番号がどこにも残っていないことを確かめた",
        },
      ];
    default:
      return matter.about satisfies never;
  }
}

/**
 * 30 days from the request (第83条・第94条・第102条の第1項), 30 more once extended for a reason told in writing (第2項): the day of
 * the request is not counted (民法 第140条). A city may set less by its ordinance (第108条), never more.
 */
function answer({ knownAt, extended }: Matter, article: number, like = ""): readonly Due[] {
  const by = endOfJstDay(knownAt, extended ? 60 : 30);
  const source = `個人情報保護法 第${article}条第${extended ? 2 : 1}項${like}`;
  return [{ name: extended ? "決定（延長後）" : "決定", by, source, step: "決定を本人へ通知した" }];
}

/** What is still to be met, the nearest first. */
export const openDues = (matter: Matter): readonly Due[] =>
  matter.closed ? [] : duesOf(matter).filter(({ step }) => !matter.done.some((it) => it.step === step));
