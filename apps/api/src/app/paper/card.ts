// The ジョブ・カード on A4, form by form under the official titles, each begun on a sheet of its own.
import type { CardSheet } from "@kumacari/desk";
import { jstDay } from "@kumacari/domain";
import {
  type CardForm,
  type CardRow,
  type CardSection,
  formOf,
  formTitle,
  sectionOf,
} from "@kumacari/domain/job-card";
import type { Content, ContentTable, TableCell } from "pdfmake/interfaces.js";
import { heading, makePdf, type Paper, table } from "./paper.ts";

export const drawCard = (sheet: CardSheet, fonts: string) => makePdf(cardOf(sheet), fonts);

const shade = "#eeeeee";
/** Points: what nobody wrote into leaves room for the pen. */
const boxHeight = 72;
const rowHeight = 44;
/** So many rows a table has at least, empty ones for the pen among them. */
const fewestRows = 4;
/** Letters: what is longer may begin at the foot of a sheet and go on, instead of leaving that sheet empty. */
const keptWhole = 400;
/** Letters of a name that stand on one line at the foot. */
const longName = 30;
/** Points: no word of a header is cut in its middle. Absent: the rest of the sheet, shared. */
const widths: { readonly [S in CardSection]?: Readonly<Record<string, number>> } = {
  career: { span: 92, place: 92 },
  licences: { name: 100, when: 64, body: 138 },
  learning: { span: 92, place: 150 },
};

function cardOf({ forms, parts, at }: CardSheet): Paper {
  const [year = "", month, date] = jstDay(at).split("-");
  const day = `${year}年${Number(month)}月${Number(date)}日`;
  const rowsOf = (section: CardSection) => parts.find((it) => it.section === section)?.rows ?? [];
  const name = rowsOf("person")[0]?.name ?? "";
  return {
    title: "ジョブ・カード",
    at,
    margins: [42, 40, 42, 40],
    look: { fontSize: 9.5, lineHeight: 1.15 },
    content: forms.flatMap((form, n) => [
      ...head(form, day, n > 0),
      ...formOf(form).sections.map((it) => drawSection(it, rowsOf(it))),
    ]),
    footer: (page, pages) => ({
      columns: [
        { text: `ジョブ・カード　氏名：${name}` },
        { text: `${page} / ${pages}ページ`, alignment: "right", width: 80 },
      ],
      // Two lines at most: a third would leave the sheet.
      fontSize: name.length > longName ? 6 : 8,
      margin: [42, 12, 42, 0],
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
  heading(1, {
    text: formTitle(form).replace(/^\S+ /, ""),
    fontSize: 15,
    bold: true,
    alignment: "center",
    margin: [0, 2, 0, 4],
  }),
  { text: `${day} 現在`, fontSize: 9, alignment: "right", margin: [0, 0, 0, 4] },
];

function drawSection(section: CardSection, rows: readonly CardRow[]): Content {
  const { rows: most, fields, asks } = sectionOf(section);
  if (section === "results")
    return {
      stack: [
        { text: asks, fontSize: 8, margin: [0, 0, 0, 4] },
        ...pad(rows, 1).map((row, n) => pairs(section, row, `No.${n + 1}`)),
      ],
    };
  if (most) return drawTable(section, rows);
  const row = rows[0] ?? {};
  return Object.keys(fields).length === 1 ? box(section, row) : pairs(section, row);
}

/** One question under its title, with what the form asks for. */
function box(section: CardSection, row: CardRow): Content {
  const { title, asks } = sectionOf(section);
  const text = row.text ?? "";
  return table("frame", {
    table: {
      widths: ["*"],
      heights: ["auto", boxHeight],
      headerRows: 1,
      ...kept(text),
      body: [
        [
          heading(2, {
            text: [
              { text: title, bold: true },
              { text: `（${asks}）`, fontSize: 8 },
            ],
            fillColor: shade,
          }),
        ],
        [{ text }],
      ],
    },
    margin: [0, 0, 0, 6],
  });
}

/** A title alone at the foot of a sheet would belong to nothing. */
const kept = (text = "") => (text.length > keptWhole ? {} : { keepWithHeaderRows: 1 });

/** Labels on the left, what was written on the right. */
function pairs(section: CardSection, row: CardRow, mark = ""): Content {
  const { title, fields, staffOnly } = sectionOf(section);
  const body = Object.entries(fields).map(([name, { label, long }]): TableCell[] => [
    { text: label, fillColor: shade },
    { text: row[name] ?? "", ...(long && !row[name] ? { margin: [0, 0, 0, rowHeight] } : {}) },
  ]);
  const named = staffOnly || mark;
  const above: TableCell[][] = named
    ? [[{ text: staffOnly ? `〈${title}〉` : mark, bold: true, colSpan: 2, fillColor: shade }, {}]]
    : [];
  const [first = ""] = Object.keys(fields);
  const drawn: ContentTable = {
    table: {
      widths: [160, "*"],
      ...(named ? { headerRows: 1, ...kept(row[first]) } : {}),
      body: [...above, ...body],
    },
    margin: [0, 0, 0, 6],
  };
  return named ? table("headed", drawn) : drawn;
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
      widths: [22, ...fields.map(([name]) => widths[section]?.[name] ?? "*")],
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
