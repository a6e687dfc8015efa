// What a paper of the record may be, and the choices on it, apart from their schema so that a page carries no parser.
export const paperNames = {
  note: "面談記録",
} as const;
export type PaperWhat = keyof typeof paperNames;

export const noteWays = ["面談", "電話", "オンライン", "メッセージ", "その他"] as const;
export type NoteWay = (typeof noteWays)[number];

/** The template of a note, in the order in which counsellors think. */
export const noteParts = {
  facts: "事実",
  view: "見立て",
  course: "方針",
  next: "次回までに",
  free: "自由記述",
} as const;
export type NotePart = keyof typeof noteParts;
