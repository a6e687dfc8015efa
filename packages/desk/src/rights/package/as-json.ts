// One volume of a package as JSON: the shape is part of the promise and written down in the README.
import { toJst } from "@kumacari/domain";
import type { Volume } from "./make.ts";

export function asJson({ matter, decidedAt, number, of, sections, files, notInside }: Volume): string {
  return `${JSON.stringify(
    {
      schema: "kumacari-disclosure/1",
      matter,
      decidedAt: toJst(decidedAt),
      volume: number,
      volumes: of,
      sections: sections.map(({ entries, ...section }) => ({
        ...section,
        records: entries.map(({ at, ...it }) => ({ ...it, ...(at === undefined ? {} : { at: toJst(at) }) })),
      })),
      files,
      notInside,
    },
    undefined,
    2,
  )}\n`;
}
