// The parts of pdfmake that lay out and draw: put together by its own printer, they would write no structure into a document.
import layout from "pdfmake/js/LayoutBuilder.js";
import document from "pdfmake/js/PDFDocument.js";
import renderer from "pdfmake/js/Renderer.js";

/** Node hands over a CommonJS module as a whole, other loaders what it calls its default. */
const whole = <T extends object>(it: T | { readonly default: T }): T => ("default" in it ? it.default : it);

export const LayoutBuilder = whole(layout);
export const PDFDocument = whole(document);
export const Renderer = whole(renderer);
