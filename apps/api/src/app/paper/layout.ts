// Lays pages out so that nothing written passes its cell: a run that no line may be broken in is broken where its cell ends.
import type { Column } from "pdfmake/js/LayoutBuilder.js";
import { LayoutBuilder } from "./parts.ts";

export class Layout extends LayoutBuilder {
  override processTable(piece: { readonly table: { readonly widths: readonly Column[] } }): void {
    shareEvenly(piece.table.widths);
    super.processTable(piece);
  }

  override processColumns(piece: { readonly columns: readonly Column[] }): void {
    shareEvenly(piece.columns);
    super.processColumns(piece);
  }
}

/** The longest run in it would widen all columns of what is shared, past the margin. In one that cannot grow, it is broken. */
function shareEvenly(columns: readonly Column[]): void {
  for (const it of columns) if (it.width === "*" || it.width === undefined) it._minWidth = 0;
}
