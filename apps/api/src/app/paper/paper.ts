// The one way to a paper of ours: A4, in letters of our own, tagged so that it can be heard as well as seen.
import type { Instant } from "@kumacari/domain";
import type { Content, Style } from "pdfmake/interfaces.js";

export { heading, picture, table } from "./structure.ts";

export const face = "NotoSansJP";

export type Paper = {
  readonly title: string;
  readonly author?: string;
  readonly at: Instant;
  readonly landscape?: boolean;
  /** Points: left, top, right, bottom. */
  readonly margins: readonly [number, number, number, number];
  readonly look: Style;
  /** Its first heading is of level 1. */
  readonly content: readonly Content[];
  readonly footer: (page: number, pages: number) => Content;
};

/** The library is fetched only when a paper is asked for. `fonts`: as `draw` takes them. */
export async function makePdf(paper: Paper, fonts: string): Promise<Uint8Array<ArrayBuffer>> {
  const { draw } = await import("./draw.ts");
  return draw(paper, fonts);
}
