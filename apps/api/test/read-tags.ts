// What somebody hears whose reader walks through a document: its parts in the order of reading, and what lies in none of them.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type Part = {
  readonly role: string;
  readonly scope?: unknown;
  readonly alt?: unknown;
  readonly says: string;
  readonly parts: readonly Part[];
};
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;
type Node = Awaited<ReturnType<Page["getStructTree"]>>;
const furniture = "furniture";
const nowhere = "nowhere";

export async function readTags(pdf: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, n) => pageOf(await document.getPage(n + 1))),
  );
  await task.destroy();
  return {
    title: "Title" in info ? info.Title : "",
    lang: "Language" in info ? info.Language : "",
    pages,
  };
}

async function pageOf(page: Page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const said = new Map<string, string>();
  const open: string[] = [];
  for (const it of items) {
    if ("str" in it) {
      const id = open.at(-1) ?? nowhere;
      said.set(id, (said.get(id) ?? "") + it.str);
    } else if (it.type === "endMarkedContent") open.pop();
    else open.push(it.id ?? furniture);
  }
  const [beside, outside] = [said.get(furniture) ?? "", said.get(nowhere) ?? ""];
  said.delete(furniture);
  const drawn = [...said.values()].join("");
  const partOf = (node: Node): Part => ({
    role: node.role,
    scope: node.scope,
    alt: "alt" in node ? node.alt : undefined,
    says: node.children.map((it) => ("id" in it ? take(it.id) : "")).join(""),
    parts: node.children.flatMap((it) => ("children" in it ? [partOf(it)] : [])),
  });
  const take = (id: string): string => {
    const text = said.get(id) ?? "";
    said.delete(id);
    return text;
  };
  const root = partOf(await page.getStructTree());
  /** `lost`: drawn under a mark of which the tree knows nothing. */
  return { root, beside, outside, drawn, lost: [...said.values()].join("").trim() };
}

export const within = (part: Part): readonly Part[] => [part, ...part.parts.flatMap(within)];
