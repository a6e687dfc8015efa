// One volume of what is disclosed to somebody on A4: area by area, every field in words, with a table of contents to jump by.
import type { Entry, Section, Volume } from "@kumacari/desk";
import { jstDay, jstWords } from "@kumacari/domain";
import type { Content } from "pdfmake/interfaces.js";
import { heading, makePdf, type Paper } from "./paper.ts";

export const drawDisclosure = (volume: Volume, fonts: string) => makePdf(paperOf(volume), fonts);

const office = "熊本市 キャリア相談所";
const key = "#0017c1";
const quiet = "#4d4d4d";

function paperOf(volume: Volume): Paper {
  const { number, of, decidedAt, sections } = volume;
  const title = `お預かりしているご本人の情報${of > 1 ? `（${number}冊め／全${of}冊）` : ""}`;
  return {
    title,
    author: office,
    at: decidedAt,
    margins: [42, 44, 42, 48],
    look: { fontSize: 10, lineHeight: 1.3 },
    content: [
      heading(1, { text: title, fontSize: 18, bold: true, color: key }),
      { text: `整理番号 ${volume.matter}`, color: quiet, margin: [0, 4, 0, 0] },
      {
        text: `${Number(jstDay(decidedAt).slice(0, 4))}年${jstWords(decidedAt)} までにお預かりしたものです。個人情報保護法 第82条により、ご本人に開示します。`,
        color: quiet,
        margin: [0, 0, 0, 8],
      },
      ...sections.flatMap(drawSection),
      ...ends(volume),
    ],
    footer: (page, pages) => ({
      columns: [
        { text: `${office}　${title}` },
        { text: `${page} / ${pages}ページ`, alignment: "right", width: 80 },
      ],
      fontSize: 8,
      color: quiet,
      margin: [42, 14, 42, 0],
    }),
  };
}

const area = (text: string): Content =>
  heading(2, { text, fontSize: 14, bold: true, color: key, outline: true, margin: [0, 14, 0, 4] });

const drawSection = ({ title, count, withheld, entries }: Section): readonly Content[] => [
  area(`${title}（${count}件）`),
  ...(withheld ? [{ text: `お渡ししません：${withheld}` }] : []),
  ...(count === 0 ? [{ text: "お預かりしているものはありません。", color: quiet }] : []),
  ...entries.map(drawEntry),
];

const drawEntry = ({ title, items }: Entry): Content => ({
  margin: [0, 4, 0, 6],
  stack: [
    heading(3, { text: title, bold: true, margin: [0, 0, 0, 2] }),
    ...items.flatMap(({ label, value }) => {
      const [first = "", ...rest] = piecesOf(value);
      return [[{ text: `${label}　`, color: quiet }, first], ...rest].map(
        (text): Content => ({ text, margin: [8, 0, 0, 0] }),
      );
    }),
  ],
});

/** The library takes the square of a text's length to break it: 40,000 letters in one would take half a minute. */
const longest = 500;

/** At line ends, and within a long line where a sentence ends. */
export const piecesOf = (value: string): readonly string[] => value.split("\n").flatMap(cut);

function cut(line: string): readonly string[] {
  const pieces: string[] = [];
  for (let rest = line; ; ) {
    if (rest.length <= longest) return [...pieces, rest];
    const end = rest.lastIndexOf("。", longest - 1) + 1 || wholeLetters(rest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
}

/** No letter of two units is cut in its middle. */
const wholeLetters = (it: string): number =>
  longest - (/[\ud800-\udbff]/.test(it.charAt(longest - 1)) ? 1 : 0);

const listed = (text: string): Content => ({ text, margin: [8, 0, 0, 2] });

const ends = ({ files, notInside }: Volume): readonly Content[] => [
  ...(files.length > 0
    ? [area("そのままお渡しするファイル"), ...files.map(({ name, id }) => listed(`${name}（${id}）`))]
    : []),
  ...(notInside.length > 0
    ? [
        area("ここに書き出していないもの"),
        ...notInside.map(({ says, why, kept }) => listed(`${says}：${why}（${kept}）`)),
      ]
    : []),
];
