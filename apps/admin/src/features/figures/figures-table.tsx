// The numbers themselves: a row for each group, a column for each span.
import { headWord, hiddenWord, spanName } from "@kumacari/figures/words";
import { join } from "@kumacari/ui";
import { Fragment } from "react";
import { words } from "./words.ts";

type Props = {
  readonly caption: string;
  readonly spans: readonly string[];
  /** The day a span's numbers were changed after they had been shown. */
  readonly revised?: readonly (string | undefined)[];
  readonly rows: readonly { readonly says: string; readonly cells: readonly string[] }[];
  readonly total?: readonly string[];
};

export const FiguresTable = ({ caption, spans, revised = [], rows, total }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
  <section aria-label={caption} tabIndex={0} className={join(frame, spans.length <= 4 && few)}>
    <table className={join("w-full text-dns-14N-130", total && spans.length > 4 && even)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="bg-solid-gray-50 text-solid-gray-800">
          <th scope="col" className={join(head, "bg-solid-gray-50")}>
            {words.group}
          </th>
          {spans.map((id, at) => (
            <th key={id} scope="col" abbr={spanName(id)} className={join(cell, "font-700")}>
              {headWord(id, revised[at])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.says} {...row} spans={spans} />
        ))}
      </tbody>
      {total && (
        <tfoot className="border-t-2 border-solid-gray-600 font-700 print:table-row-group">
          <Line says={words.total} cells={total} spans={spans} />
        </tfoot>
      )}
    </table>
  </section>
);

const Line = ({ says, cells, spans }: Props["rows"][number] & Pick<Props, "spans">) => (
  <tr className="border-t border-solid-gray-200">
    <th scope="row" className={join(head, "bg-white")}>
      {says}
    </th>
    {cells.map((text, at) => (
      <td key={spans[at]} className={join(cell, text === hiddenWord && "font-400 text-solid-gray-600")}>
        {partsOf(text).map((part, n) => (
          <Fragment key={part}>
            {n > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </td>
    ))}
  </tr>
);

/** Where a share may go on in the next line: before what it is made of, and within that. */
const partsOf = (text: string): readonly string[] => text.split(/(?=（)|(?<=\/)/);

const frame = "overflow-x-auto rounded-8 border border-solid-gray-200 print:overflow-visible print:border-0";
/** A number stands near the name of its row. */
const few = "sm:w-fit sm:[&_td]:min-w-32";
/** Each month as wide as the next. */
const even = "wide:table-fixed wide:[&_th:first-child]:w-64 print:table-fixed print:[&_th:first-child]:w-40";
const head =
  "sticky start-0 min-w-28 max-w-40 px-3 py-2 text-start font-700 sm:min-w-44 sm:max-w-64 print:static print:px-1";
const cell = "px-3 py-2 text-end whitespace-nowrap tabular-nums print:px-1 print:text-[0.6875rem]";
