// The forms of the ジョブ・カード as data: which parts each has, in the official order, with official titles and our limits.

/** 平成27年厚生労働省告示第408号, under 職業能力開発促進法 15条の4. What was written keeps the edition it was written for. */
export const cardEdition = "2015-408";

type Field = {
  readonly label: string;
  /** UTF-16 code units. */
  readonly most: number;
  /** Absent: one line. */
  readonly long?: true;
  /** One of these, or nothing. */
  readonly oneOf?: readonly string[];
};

type Section = {
  readonly title: string;
  /** What the form itself asks for, under the title. */
  readonly asks: string;
  /** Absent: one. More: a table, each row with all the fields. */
  readonly rows?: number;
  /** Filled in by whoever counsels, and nobody else. */
  readonly staffOnly?: true;
  readonly fields: Readonly<Record<string, Field>>;
};

const words = { text: { label: "記入欄", most: 2000, long: true } } as const;
const span = { label: "期間", most: 60 } as const;

/** The sheets of 様式3-3, which whoever trained or employed the person fills in. */
export const resultSheets = [
  "様式3-3-1-1（企業実習・OJT用）",
  "様式3-3-1-2（在職労働者の実務経験の評価用）",
  "様式3-3-2-1（離職者訓練（高齢・障害・求職者雇用支援機構）用）",
  "様式3-3-2-2（離職者訓練（都道府県等）用）",
  "様式3-3-2-3（学卒者訓練用）",
  "様式3-3-3（求職者支援訓練用）",
  "様式3-3-4（科目ごとに評価している教育訓練用）",
] as const;

export const cardSections = {
  person: {
    title: "氏名・連絡先",
    asks: "",
    fields: {
      kana: { label: "ふりがな", most: 60 },
      name: { label: "氏名", most: 60 },
      born: { label: "生年月日", most: 40 },
      address: { label: "連絡先（住所）", most: 200 },
      phone: { label: "電話番号", most: 40 },
      mail: { label: "メールアドレス", most: 120 },
    },
  },
  school: {
    title: "学校の課程で関心を持って取り組んだこと",
    asks: "関心を持って取り組んだ科目、キャリア教育、インターンシップなどを記入",
    fields: words,
  },
  outside: {
    title: "学校の課程以外で学んだこと",
    asks: "学校の外で学んだこと、取り組んだことを記入",
    fields: words,
  },
  social: {
    title: "社会体験その他の活動",
    asks: "ボランティア、部活動・サークル、アルバイトなどを記入",
    fields: words,
  },
  values: {
    title: "価値観、興味、関心事項等",
    asks: "大事にしたい価値観、興味、関心を持っていることなどを記入",
    fields: words,
  },
  strengths: {
    title: "強み等",
    asks: "自分の強み、弱みを克服するために努力していることなどを記入",
    fields: words,
  },
  future: {
    title: "将来取り組みたい仕事や働き方等",
    asks: "今後やってみたい仕事（職種）や働き方、仕事で達成したいことなどを記入",
    fields: words,
  },
  next: {
    title: "これから取り組むこと等",
    asks: "今後向上・習得すべき職業能力や、その方法などを記入",
    fields: words,
  },
  other: {
    title: "その他",
    asks: "以上から、自己PRやキャリアコンサルティングで相談したいことなどを自由記入",
    fields: words,
  },
  advice: {
    title: "キャリアコンサルティング実施者の記入欄",
    asks: "",
    staffOnly: true,
    fields: {
      text: { label: "記入欄", most: 2000, long: true },
      when: { label: "キャリアコンサルティング実施日時", most: 60 },
      office: { label: "所属", most: 120 },
      phone: { label: "電話番号", most: 40 },
      name: { label: "氏名", most: 60 },
      number: { label: "キャリアコンサルタント登録番号", most: 40 },
    },
  },
  career: {
    title: "職務経歴",
    asks: "",
    rows: 20,
    fields: {
      span: { label: "期間（年月～年月）（何年何か月）", most: 60 },
      place: { label: "会社名・所属・職名（雇用形態）", most: 200 },
      work: { label: "職務の内容", most: 800, long: true },
      learned: { label: "職務の中で学んだこと、得られた知識・技能等", most: 800, long: true },
    },
  },
  licences: {
    title: "免許・資格",
    asks: "",
    rows: 30,
    fields: {
      name: { label: "免許・資格の名称", most: 120 },
      when: { label: "取得時期", most: 40 },
      body: { label: "免許・資格の実施・認定機関の名称", most: 120 },
      about: { label: "免許・資格の内容等", most: 400, long: true },
    },
  },
  learning: {
    title: "学習歴・訓練歴",
    asks: "",
    rows: 20,
    fields: {
      span,
      place: { label: "教育・訓練機関名、学科（コース）名", most: 200 },
      about: { label: "内容等", most: 800, long: true },
    },
  },
  results: {
    title: "訓練成果・実務成果",
    asks: "企業や訓練機関から受け取ったシートの内容を書き写す欄です。受け取った原本も、あわせて保管してください。",
    rows: 10,
    fields: {
      sheet: { label: "様式", most: 60, oneOf: resultSheets },
      span,
      place: { label: "企業・訓練機関の名称", most: 200 },
      work: { label: "職務・訓練の内容", most: 800, long: true },
      marks: { label: "能力ごとの評価（自己評価・評価者の評価）", most: 1600, long: true },
      comment: { label: "総評・コメント", most: 600, long: true },
    },
  },
} as const satisfies Readonly<Record<string, Section>>;

export type CardSection = keyof typeof cardSections;
/** A section as the program walks through it. */
export const sectionOf = (it: CardSection): Section => cardSections[it];
export const isCardSection = (it: string): it is CardSection => Object.hasOwn(cardSections, it);
export const cardSectionIds: readonly CardSection[] = Object.keys(cardSections).filter(isCardSection);

type Form = {
  readonly title: string;
  /** For whom, where there is more than one of its kind. */
  readonly use?: string;
  readonly sections: readonly [CardSection, ...CardSection[]];
};

export const cardForms = {
  "1-1": {
    title: "キャリア・プランシート",
    use: "就業経験がある方用",
    sections: ["person", "values", "strengths", "future", "next", "other", "advice"],
  },
  "1-2": {
    title: "キャリア・プランシート",
    use: "就業経験がない方、学卒者等用",
    sections: [
      "person",
      "school",
      "outside",
      "social",
      "values",
      "strengths",
      "future",
      "next",
      "other",
      "advice",
    ],
  },
  "2": { title: "職務経歴シート", sections: ["person", "career"] },
  "3-1": { title: "職業能力証明（免許・資格）シート", sections: ["person", "licences"] },
  "3-2": { title: "職業能力証明（学習歴・訓練歴）シート", sections: ["person", "learning"] },
  "3-3": { title: "職業能力証明（訓練成果・実務成果）シート", sections: ["person", "results"] },
} as const satisfies Readonly<Record<string, Form>>;

export type CardForm = keyof typeof cardForms;
export const formOf = (it: CardForm): Form => cardForms[it];
export const isCardForm = (it: string): it is CardForm => Object.hasOwn(cardForms, it);
/** Object.keys would put 「2」 first. */
export const cardFormIds = ["1-1", "1-2", "2", "3-1", "3-2", "3-3"] as const satisfies readonly CardForm[];

/** 「様式1-1 キャリア・プランシート（就業経験がある方用）」 */
export function formTitle(it: CardForm): string {
  const { title, use } = formOf(it);
  return `様式${it} ${title}${use ? `（${use}）` : ""}`;
}
