// A hub's poster on one sheet of A4, to be read from two metres.
import type { PosterSheet } from "@kumacari/desk";
import { jstDay, jstWords } from "@kumacari/domain";
import type { Content } from "pdfmake/interfaces.js";
import { heading, makePdf, type Paper, picture, table } from "./paper.ts";

export type PosterPrint = {
  /** `https://liff.line.me/<id>`: opens the citizens' pages in LINE. */
  readonly liffBase: string;
  /** As `makePdf` takes them. */
  readonly fonts: string;
};

export const drawPoster = (sheet: PosterSheet, { liffBase, fonts }: PosterPrint) =>
  makePdf(posterOf(sheet, `${liffBase}/at/${sheet.token}`), fonts);

const office = "熊本市 キャリア相談所";
const key = "#0017c1";
const quiet = "#4d4d4d";

/** Points: a code of some 85 mm, with four modules of white around it (ISO/IEC 18004). */
const codeSize = 250;
const quietZone = 4;
/** Letters; of more, the name is set smaller, so that all stays on one sheet. */
const longName = 18;

function posterOf({ hub, serial, at }: PosterSheet, address: string): Paper {
  const date = `${Number(jstDay(at).slice(0, 4))}年${jstWords(at).replace(/ .*$/, "")}`;
  return {
    title: `${office} ${hub.name}`,
    author: office,
    at,
    margins: [48, 40, 48, 34],
    look: { fontSize: 15, lineHeight: 1.1 },
    content: [
      { text: office, fontSize: 20, bold: true, color: key, alignment: "center" },
      heading(1, {
        text: "キャリアの相談、\nここでできます",
        fontSize: 52,
        bold: true,
        lineHeight: 0.92,
        alignment: "center",
        margin: [0, 4, 0, 0],
      }),
      {
        text: hub.name,
        fontSize: hub.name.length > longName ? 15 : 26,
        bold: true,
        alignment: "center",
        margin: [0, 4, 0, 0],
      },
      picture(`この拠点のページを LINE で開く QRコード`, {
        qr: address,
        eccLevel: "M",
        fit: codeSize,
        padding: quietZone,
        alignment: "center",
      }),
      { text: "スマートフォンのカメラで読み取ってください", bold: true, fontSize: 17, alignment: "center" },
      {
        columns: [
          card("はじめての方", [
            "LINE が開きます。",
            "相談も面談の予約も、無料です。",
            "お名前は店に伝わりません。",
          ]),
          card("ご予約の方は、\n着いたら読み取ってください", [
            "相談員に到着が伝わり、",
            "整理番号と席が画面に出ます。",
          ]),
        ],
        columnGap: 14,
        margin: [0, 12, 0, 0],
      },
    ],
    footer: () => ({
      text: `${office}　第${serial}版　${date} 印刷`,
      fontSize: 9,
      color: quiet,
      alignment: "center",
    }),
  };
}

const card = (title: string, lines: readonly string[]): Content =>
  table("frame", {
    table: {
      widths: ["*"],
      body: [
        [
          {
            stack: [
              heading(2, { text: title, bold: true, fontSize: 15, color: key }),
              ...lines.map((text): Content => ({ text, fontSize: 13, margin: [0, 3, 0, 0] })),
            ],
            margin: [8, 6, 8, 6],
          },
        ],
      ],
    },
    layout: { hLineColor: () => key, vLineColor: () => key, hLineWidth: () => 1, vLineWidth: () => 1 },
  });
