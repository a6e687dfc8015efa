// What is told of the person themself: registration, consent, requests, and the ジョブ・カード.
import { type CareAnswers, caseNumber } from "@kumacari/domain";
import { type CardRow, type CardSection, sectionOf } from "@kumacari/domain/job-card";
import { isStatement, matterKinds, requestOutcomes, tellingWays } from "@kumacari/domain/law";
import { by, type KindRule, type Line, text, unsaidWord, when } from "./rule.ts";

export const personRules: {
  readonly [K in "person" | "care" | "carewriting" | "matter" | "request" | "cardwriting"]: KindRule<K>;
} = {
  person: {
    area: "person",
    title: () => "登録",
    at: ({ since }) => since,
    fields: {
      id: ["市民番号", text],
      line: "number",
      since: ["はじめて開いた日時", when],
      consent: [
        "個人情報の取り扱いへの同意",
        ({ textVersion, givenAt, withdrawnAt }) => [
          ["同意した文面の版", textVersion],
          ["同意した日時", when(givenAt)],
          ...(withdrawnAt === undefined ? [] : [["取り消した日時", when(withdrawnAt)] as const]),
        ],
      ],
      latestCase: "told",
      cases: ["相談の番号", (ids) => ids.map(caseNumber).join("、")],
      bookings: "told",
      waits: "told",
      cameBy: ["はじめに読み取ったポスターの拠点", (id, { hubOf }) => hubOf(id)],
      deletion: [
        "削除の申し出",
        ({ askedAt, dueAt }) => [
          ["申し出た日時", when(askedAt)],
          ["答えの期限", when(dueAt)],
        ],
      ],
      followUp: "told",
      asked: "told",
      stopped: ["利用を停止した日時", when],
      shredded: ["消去した日時", when],
      version: "works",
    },
  },
  care: {
    area: "intake",
    title: () => "希望の配慮",
    at: ({ at }) => at,
    fields: {
      owner: "number",
      by: ["書いた人", by],
      at: ["書いた日時", when],
      answers: ["配慮", wishesOf],
      version: "works",
    },
  },
  carewriting: {
    area: "intake",
    title: ({ number: n }) => `希望の配慮（第${n}版）`,
    at: ({ at }) => at,
    fields: {
      owner: "number",
      number: "told",
      by: ["書いた人", by],
      at: ["書いた日時", when],
      answers: ["配慮", wishesOf],
      version: "works",
    },
  },
  matter: {
    area: "person",
    title: ({ about }) => matterKinds[about],
    at: ({ openedAt }) => openedAt,
    fields: {
      id: ["整理番号", text],
      about: "told",
      knownAt: ["受け付けた日時", when],
      openedAt: "told",
      openedBy: "works",
      citizen: "number",
      facts: "works",
      exemption: "works",
      done: [
        "進み具合",
        (steps, around) => steps.map((it) => [it.step, `${when(it.at)} ${by(it.by, around)}`] as const),
      ],
      answers: ["様式に書いたこと", (it) => Object.values(it).join("\n")],
      decision: [
        "決定",
        ({ outcome, says, decided }) =>
          decided
            ? [
                ["結果", requestOutcomes[outcome]],
                ["お知らせした言葉", says],
                ["決めた日時", when(decided.at)],
              ]
            : [["結果", "検討中"]],
      ],
      lift: ["利用停止を解いた日時", ({ decided }) => (decided ? when(decided.at) : "検討中")],
      told: [
        "電話か郵送でお知らせした日",
        (all) => all.map(({ way, day }) => [tellingWays[way], day] as const),
      ],
      extended: ["期限を延ばした日時", ({ at }) => when(at)],
      closed: ["終えた日時", ({ at }) => when(at)],
      version: "works",
    },
  },
  request: {
    area: "person",
    title: ({ about, id }, { held }) =>
      held.matter.some((it) => it.id === id && isStatement(it))
        ? `${matterKinds[about]}の言葉（ご本人の申し立てとして、相談記録のそばに残しているもの）`
        : `${matterKinds[about]}の言葉`,
    at: ({ at }) => at,
    fields: {
      id: ["整理番号", text],
      owner: "number",
      about: "told",
      at: ["申し出た日時", when],
      words: [
        "申し出の言葉",
        ({ what, wish }) => [
          ["どれを・どこが", what || unsaidWord],
          ["どうしてほしいか", wish || unsaidWord],
        ],
      ],
      version: "works",
    },
  },
  cardwriting: {
    area: "card",
    title: ({ section, number: n }) => `${sectionOf(section).title}（${n}回目の保存）`,
    at: ({ at }) => at,
    fields: {
      owner: "number",
      section: "told",
      number: "told",
      by: ["書いた人", by],
      at: ["書いた日時", when],
      base: "works",
      // A column that the form no longer has keeps its own name: it is held all the same.
      words: [
        "書いたこと",
        ({ edition, rows }, _, { section }) => [
          ["様式の版", edition],
          ...rows.flatMap((row, n) => cells(row, n, section)),
        ],
      ],
      version: "works",
    },
  },
};

function wishesOf({ wishes, words }: CareAnswers): readonly Line[] {
  return [
    ["してほしいこと", wishes.join("、") || unsaidWord],
    ["そのほか", words || unsaidWord],
  ];
}

const cells = (row: CardRow, n: number, section: CardSection): readonly Line[] => {
  const { fields, rows } = sectionOf(section);
  return Object.entries(row).map(([name, it]) => {
    const label = fields[name]?.label ?? name;
    return [rows ? `${n + 1}行目・${label}` : label, it];
  });
};
