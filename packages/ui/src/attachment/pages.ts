// The pages of a PDF or a picture, each drawn into a canvas: nothing of a document ever becomes part of our page.
import type { AttachmentKind } from "@kumacari/domain";
// oxlint-disable-next-line import/default -- the bundler answers with the address of the file.
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

export type Pages = {
  readonly count: number;
  /** Draws page `number` (from 1) for a place so many pixels wide, unless another is asked for meanwhile. */
  readonly draw: (number: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  readonly close: () => void;
};

/** Pixels of the largest canvas: phones give up far above. */
const most = 12_000_000;

export async function pagesOf(whole: Blob, form: Exclude<AttachmentKind, "docx">): Promise<Pages> {
  return form === "pdf" ? pdfPages(whole) : picture(whole);
}

async function picture(whole: Blob): Promise<Pages> {
  const drawn = await createImageBitmap(whole);
  return {
    count: 1,
    async draw(_number, canvas, width) {
      const scale = Math.min(
        1,
        (width * devicePixelRatio) / drawn.width,
        Math.sqrt(most / (drawn.width * drawn.height)),
      );
      canvas.width = Math.max(1, Math.round(drawn.width * scale));
      canvas.height = Math.max(1, Math.round(drawn.height * scale));
      canvas.getContext("2d")?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
    },
    close: () => drawn.close(),
  };
}

async function pdfPages(whole: Blob): Promise<Pages> {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdf.GlobalWorkerOptions.workerSrc = workerUrl;
  const task = pdf.getDocument({
    data: await whole.arrayBuffer(),
    enableXfa: false,
    isOffscreenCanvasSupported: false,
  });
  const document = await task.promise;
  let drawing: { cancel(): void; readonly promise: Promise<unknown> } | undefined;
  let turns = 0;
  return {
    count: document.numPages,
    async draw(number, canvas, width) {
      turns += 1;
      const turn = turns;
      drawing?.cancel();
      const page = await document.getPage(number);
      // One canvas takes one page at a time.
      await drawing?.promise.catch(() => undefined);
      if (turn !== turns) return;
      const plain = page.getViewport({ scale: 1 });
      const wanted = (width * devicePixelRatio) / plain.width;
      const scale = Math.min(wanted, Math.sqrt(most / (plain.width * plain.height)));
      const viewport = page.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const mine = page.render({ canvas, viewport });
      drawing = mine;
      await mine.promise.catch((fault: unknown) => {
        if (!(fault instanceof pdf.RenderingCancelledException)) throw fault;
      });
    },
    close: () => void task.destroy(),
  };
}
