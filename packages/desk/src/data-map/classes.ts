// The classes a kept field may have: how close it comes to a person, and what protects it beside the disk's own cipher.
export const fieldClasses = {
  content: { says: "市民の内容", family: "person", guards: "その人の鍵で封じる（人の側だけが開ける）" },
  address: { says: "LINEの宛先", family: "address", guards: "宛先の鍵で封じる（送信係だけが開ける）" },
  marks: { says: "内容の照合用の印", family: "known", guards: "鍵つきハッシュの先頭だけ（元に戻せない）" },
  clue: {
    says: "相談を探す手がかり",
    family: "known",
    guards: "鍵つきハッシュの先頭と、その鍵による封（人の側だけが開ける）",
  },
  reference: { says: "市民の記録を指す番号", family: "table", guards: "でたらめな番号か鍵つきハッシュ" },
  secret: { says: "合言葉のハッシュ", family: "table", guards: "ハッシュだけ（合言葉そのものは残さない）" },
  staff: { says: "職員にかかわること", family: "table", guards: "権限の表による" },
  public: { says: "公開の言葉", family: "table", guards: "二人目の承認を得て公開する" },
  plain: { says: "しくみの値", family: "table", guards: "権限の表による" },
} as const satisfies Record<string, FieldClassFact>;
export type FieldClass = keyof typeof fieldClasses;

type FieldClassFact = { readonly says: string; readonly family: KeyFamily; readonly guards: string };

/** `table`: the key that AWS KMS keeps for the whole table. */
export const keyFamilies = {
  person: "person（人ごとの鍵）",
  address: "address（宛先の鍵）",
  known: "known（照合の鍵）",
  table: "表の鍵（KMS）",
} as const;
export type KeyFamily = keyof typeof keyFamilies;
