// What is told of the consultations: the case, its intake, talk and record, and what the office noted for itself.
import {
  type CaseId,
  caseNumber,
  handingStates,
  type IntakeAnswers,
  intakeParts,
  paperNames,
  partsOf,
  phoneWords,
  type RatingAnswer,
  ungiven,
} from "@kumacari/domain";
import type { Area } from "@kumacari/domain/law";
import { type Around, by, type KindRule, type Line, number, text, unsaidWord, when, yes } from "./rule.ts";

type CaseKind =
  | "case"
  | "intake"
  | "intakebefore"
  | "message"
  | "handnote"
  | "vigilword"
  | "laterwords"
  | "paper"
  | "writing"
  | "rating";

const vigilStates = { set: "付けた", lifted: "外した" } as const;

export const caseRules: { readonly [K in CaseKind]: KindRule<K> } = {
  case: {
    area: "talk",
    title: ({ id }) => `相談 ${caseNumber(id)}`,
    at: ({ openedAt }) => openedAt,
    fields: {
      id: ["受付番号", caseNumber],
      owner: "number",
      openedAt: ["受け付けた日時", when],
      assignee: ["担当の相談員", by],
      waitingOn: ["返事を待っている側", (it) => (it === "us" ? "相談所" : "ご本人")],
      waitingSince: ["待ち始めた日時", when],
      messages: ["やりとりの数", number],
      lastByStaff: "works",
      firstAnsweredAt: ["最初の返信の日時", when],
      seenByCitizen: "works",
      seenByStaff: "works",
      seenByCitizenAt: ["ご本人が最後に読んだ日時", when],
      seenByStaffAt: ["相談員が最後に読んだ日時", when],
      attachments: "works",
      corrections: "works",
      plan: "number",
      reviewDue: ["支援計画の見直しの日", text],
      handover: [
        "担当の引き継ぎ",
        ({ from, to, at }, around) => [
          ["渡した人", by(from, around)],
          ["受ける人", by(to, around)],
          ["頼んだ日時", when(at)],
        ],
      ],
      parted: "works",
      vigil: ["急ぎの見守り", ({ state, at }) => `${vigilStates[state]} ${when(at)}`],
      later: ["返信の送信の予約", ({ at }) => when(at)],
      closing: ["終了の申し出", ({ at, outcome }) => `${when(at)} ${outcome}`],
      closed: ["終了", ({ at, outcome }) => `${when(at)} ${outcome}`],
      followUps: "told",
      gone: "works",
      version: "works",
    },
  },
  intake: {
    area: "intake",
    title: ({ caseId }) => `相談票（${caseNumber(caseId)}）`,
    at: ({ caseId, corrected = [] }, around) => corrected.at(-1)?.at ?? caseOf(caseId, around)?.openedAt,
    fields: {
      caseId: "told",
      owner: "number",
      name: ["お名前", (it) => it || unsaidWord],
      answers: ["答え", answerLines],
      corrected: [
        "訂正",
        (all, around) =>
          all.map(({ at, by: hand, parts }) => [
            `${when(at)} ${by(hand, around)}`,
            parts.map((it) => intakeParts[it]).join("、"),
          ]),
      ],
      version: "works",
    },
  },
  // What stood when an answer was prepared is in it even where it was put right since.
  intakebefore: {
    area: "intake",
    title: ({ caseId, number: n }) => `訂正する前の相談票（${caseNumber(caseId)}、第${n}版）`,
    at: ({ caseId, number: n }, around) =>
      around.held.intake.find((it) => it.caseId === caseId)?.corrected?.[n - 2]?.at ??
      caseOf(caseId, around)?.openedAt,
    fields: {
      caseId: "told",
      owner: "number",
      number: "told",
      name: ["お名前", (it) => it || unsaidWord],
      answers: ["答え", answerLines],
      version: "works",
    },
  },
  message: {
    area: "talk",
    title: ({ number: n, caseId }) => `${n}番目のやりとり（${caseNumber(caseId)}）`,
    at: ({ at }) => at,
    fields: {
      caseId: "told",
      owner: "number",
      number: "told",
      from: ["書いた人", by],
      at: ["書いた日時", when],
      text: ["言葉", text],
      attachment: "number",
      version: "works",
    },
  },
  handnote: {
    area: "office",
    title: ({ caseId }) => `引き継ぎの申し送り（${caseNumber(caseId)}）`,
    at: ({ caseId }, around) => caseOf(caseId, around)?.handover?.at,
    fields: { caseId: "told", owner: "number", note: ["言葉", text], version: "works" },
  },
  vigilword: {
    area: "office",
    title: ({ caseId, number: n }) => `急ぎの見守りのわけ（${caseNumber(caseId)}の${n}番目）`,
    at: ({ at }) => at,
    fields: {
      caseId: "told",
      owner: "number",
      number: "told",
      state: ["付けたか外したか", (it) => vigilStates[it]],
      by: ["書いた人", by],
      at: ["書いた日時", when],
      words: ["言葉", text],
      version: "works",
    },
  },
  laterwords: {
    area: "office",
    title: ({ caseId }) => `まだ送っていない返信（${caseNumber(caseId)}）`,
    at: ({ caseId }, around) => caseOf(caseId, around)?.later?.made,
    fields: { caseId: "told", owner: "number", text: ["言葉", text], version: "works" },
  },
  paper: {
    area: areaOfPaper,
    title: ({ what, day }) => `${paperNames[what]}（${day}）`,
    at: ({ written }) => written[0]?.at,
    fields: {
      id: "number",
      caseId: ["相談の番号", caseNumber],
      owner: "number",
      what: "told",
      author: ["書き始めた人", by],
      day: "told",
      way: ["方法", text],
      written: [
        "書いた日時と人",
        (all, around) => all.map((it, n) => [`${n + 1}版`, `${when(it.at)} ${by(it.by, around)}`] as const),
      ],
      sensitive: ["取扱注意", yes],
      handing: ["紹介先へ渡すことへの同意", ({ state, at }) => `${handingStates[state]} ${when(at)}`],
      handed: [
        "紹介先へ渡した内容",
        (all, around) => all.map((it) => [`${it.number}版`, `${when(it.at)} ${by(it.by, around)}`] as const),
      ],
      version: "works",
    },
  },
  writing: {
    area: (it, around) => {
      const paper = paperOf(it.paper, around);
      return paper ? areaOfPaper(paper) : "sensitive";
    },
    title: ({ paper, number: n }, around) => {
      const found = paperOf(paper, around);
      return `${found ? `${paperNames[found.what]}（${found.day}）` : "相談記録"}の${n}版`;
    },
    at: ({ paper, number: n }, around) => paperOf(paper, around)?.written[n - 1]?.at,
    fields: {
      caseId: "number",
      paper: "number",
      owner: "number",
      number: "told",
      words: [
        "言葉",
        (it) => [
          ...("day" in it ? [["日", it.day] as const] : []),
          ...("way" in it && it.way ? [["方法", it.way] as const] : []),
          ...partsOf(it).map(({ name, text: said }) => [name, said] as const),
        ],
      ],
      version: "works",
    },
  },
  rating: {
    area: "talk",
    title: ({ caseId }) => `相談の満足度（${caseNumber(caseId)}）`,
    at: ({ at }) => at,
    fields: {
      caseId: "told",
      owner: "number",
      at: ["答えた日時", when],
      shown: ["担当に見せること", (it) => (it ? "見せる" : "見せない")],
      answer: ["答え", ratingLines],
      version: "works",
    },
  },
};

/** What a family member or somebody of another agency said is not the person's own. */
function areaOfPaper({ what, sensitive }: { readonly what: string; readonly sensitive?: true }): Area {
  if (sensitive) return "sensitive";
  return what === "family" ? "others" : "record";
}

const caseOf = (id: CaseId, { held }: Around) => held.case.find((it) => it.id === id);
const paperOf = (id: string, { held }: Around) => held.paper.find((it) => it.id === id);

const answerLabels = {
  kana: "ふりがな",
  phone: "電話番号",
  ageBand: "年代",
  ward: "お住まいの区",
  situation: "いまの状況",
  topics: "話したいこと",
  wish: "伝えておきたいこと",
} as const satisfies Record<keyof Required<Omit<IntakeAnswers, "name">>, string>;

function answerLines({ topics, ...rest }: Omit<IntakeAnswers, "name">): readonly Line[] {
  const { kana = ungiven, phone, ageBand, ward, situation, wish } = rest;
  const called = phone === undefined ? ungiven : phoneWords(phone);
  const said = { kana, phone: called, ageBand, ward, situation, topics: topics.join("、"), wish };
  return Object.entries(answerLabels).map(([key, label]) => [
    label,
    // The labels have the keys of the answers, and no other.
    said[key as keyof typeof said] || unsaidWord,
  ]);
}

function ratingLines({ score, words }: RatingAnswer): readonly Line[] {
  return [
    ["段階（5がいちばん良い）", number(score)],
    ["言葉", words],
  ];
}
