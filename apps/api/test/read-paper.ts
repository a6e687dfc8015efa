// What a reader finds in a document: its title, how many sheets it has, its words and where they stand.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export async function readPaper(pdf: Uint8Array) {
  const task = getDocument({ data: pdf, verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages = Array.from({ length: document.numPages }, async (_, n) => {
    const page = await document.getPage(n + 1);
    const { items } = await page.getTextContent();
    const said = items.flatMap((it) => ("str" in it && it.str.trim() !== "" ? [it] : []));
    return {
      view: page.view,
      words: said.map(({ str }) => str),
      /** Points from the left and from the foot of the sheet. */
      places: said.map(({ transform: [, , , , left = 0, foot = 0], width }) => ({
        left,
        right: left + width,
        foot,
      })),
    };
  });
  const read = await Promise.all(pages);
  await task.destroy();
  return { title: "Title" in info ? info.Title : undefined, pages: read };
}
