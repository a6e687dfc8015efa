// A document as a PDF in letters of our own; the library that makes it is fetched only when one is asked for.
import { join } from "node:path";
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";

export const face = "NotoSansJP";

/** `fonts` holds the faces of Noto Sans JP as `@expo-google-fonts/noto-sans-jp` lays them out. */
export async function makePdf(
  document: TDocumentDefinitions,
  fonts: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setFonts({
    [face]: {
      normal: join(fonts, "400Regular", "NotoSansJP_400Regular.ttf"),
      bold: join(fonts, "700Bold", "NotoSansJP_700Bold.ttf"),
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
  return Uint8Array.from(await pdfmake.createPdf(document).getBuffer());
}
