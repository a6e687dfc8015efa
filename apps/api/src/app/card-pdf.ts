// The ジョブ・カード on A4, form by form under the official titles, each begun on a sheet of its own.
import type { CardSheet } from "@kumacari/desk";
import { asDate, jstDay } from "@kumacari/domain";
import {
  type CardForm,
  type CardRow,
  type CardSection,
  formOf,
  formTitle,
  sectionOf,
} from "@kumacari/domain/job-card";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { face, makePdf } from "./make-pdf.ts";

export const drawCard = (sheet: CardSheet, fonts: string) => makePdf(cardOf(sheet), fonts);

const shade = "#eeeeee";
/** Points: a box nobody wrote into leaves room for the pen. */
const boxHeight = 72;
const rowHeight = 44;
/** So many rows a table has at least, empty ones for the pen among them. */
const fewestRows = 4;

function cardOf({ forms, parts, at }: CardSheet): TDocumentDefinitions {
  const [year = "", month, date] = jstDay(at).split("-");
  const day = `${year}年${Number(month)}月${Number(date)}日`;
  const rowsOf = (section: CardSection) => parts.find((it) => it.section === section)?.rows ?? [];
  return {
    pageSize: "A4",
    pageMargins: [42, 40, 42, 40],
    language: "ja-JP",
    info: { title: "ジョブ・カード", creationDate: asDate(at) },
    defaultStyle: { font: face, fontSize: 9.5, lineHeight: 1.15, color: "#1a1a1a" },
    content: forms.flatMap((form, n) => [
      ...head(form, day, n > 0),
      ...formOf(form).sections.map((it) => drawSection(it, rowsOf(it))),
    ]),
    footer: (page, pages) => ({
      text: `ジョブ・カード　${page}／${pages}`,
      fontSize: 8,
      alignment: "center",
      margin: [0, 12, 0, 0],
    }),
  };
}

const head = (form: CardForm, day: string, anew: boolean): readonly Content[] => [
  {
    text: `様式${form}`,
    fontSize: 9,
    alignment: "right",
    ...(anew ? { pageBreak: "before" as const } : {}),
  },
  {
    text: formTitle(form).replace(/^\S+ /, ""),
    fontSize: 15,
    bold: true,
    alignment: "center",
    margin: [0, 2, 0, 4],
  },
  { text: `${day} 現在`, fontSize: 9, alignment: "right", margin: [0, 0, 0, 4] },
];

function drawSection(section: CardSection, rows: readonly CardRow[]): Content {
  const { rows: most, fields } = sectionOf(section);
  if (section === "results")
    return { stack: pad(rows, 1).map((row, n) => pairs(section, row, `No.${n + 1}`)) };
  if (most) return drawTable(section, rows);
  const row = rows[0] ?? {};
  return Object.keys(fields).length === 1 ? box(section, row) : pairs(section, row);
}

/** One question under its title, with what the form asks for. */
function box(section: CardSection, row: CardRow): Content {
  const { title, asks } = sectionOf(section);
  return {
    table: {
      widths: ["*"],
      heights: ["auto", boxHeight],
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [
        [
          {
            text: [
              { text: title, bold: true },
              { text: `（${asks}）`, fontSize: 8 },
            ],
            fillColor: shade,
          },
        ],
        [{ text: row.text ?? "" }],
      ],
    },
    margin: [0, 0, 0, 6],
  };
}

/** Labels on the left, what was written on the right. */
function pairs(section: CardSection, row: CardRow, mark = ""): Content {
  const { title, fields, staffOnly } = sectionOf(section);
  const body = Object.entries(fields).map(([name, { label, long }]): TableCell[] => [
    { text: label, fillColor: shade },
    { text: row[name] ?? "", ...(long ? { margin: [0, 0, 0, 16] } : {}) },
  ]);
  const named = staffOnly || mark;
  const above: TableCell[][] = named
    ? [[{ text: staffOnly ? `〈${title}〉` : mark, bold: true, colSpan: 2, fillColor: shade }, {}]]
    : [];
  // A title alone at the foot of a page would belong to nothing.
  const kept = named ? { headerRows: 1, keepWithHeaderRows: 1 } : {};
  return { table: { widths: [150, "*"], ...kept, body: [...above, ...body] }, margin: [0, 0, 0, 6] };
}

function drawTable(section: CardSection, rows: readonly CardRow[]): Content {
  const fields = Object.entries(sectionOf(section).fields);
  const header = ["No.", ...fields.map(([, { label }]) => label)].map(
    (text): TableCell => ({ text, bold: true, fontSize: 8.5, fillColor: shade, alignment: "center" }),
  );
  const body = pad(rows, fewestRows).map((row, n): TableCell[] => [
    { text: String(n + 1), alignment: "center" },
    ...fields.map(([name]): TableCell => ({ text: row[name] ?? "" })),
  ]);
  return {
    table: {
      widths: [22, ...fields.map(([, { long }]) => (long ? "*" : fields.length > 3 ? 92 : 120))],
      heights: (row) => (row === 0 ? 20 : rowHeight),
      headerRows: 1,
      body: [header, ...body],
    },
    margin: [0, 4, 0, 6],
  };
}

const pad = (rows: readonly CardRow[], least: number): readonly CardRow[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, least - rows.length) }, (): CardRow => ({})),
];
