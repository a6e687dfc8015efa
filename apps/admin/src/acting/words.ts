// What the frame of every administrative act says.
export const words = {
  look: "内容を確かめる",
  looking: "起きることを確かめています…",
  effect: "この操作で起きること",
  back: "入力に戻る",
  stay: "やめる",
  close: "閉じる",
  typed: (it: string) => `確認のため、「${it}」と入力してください`,
  notTyped: (it: string) => `「${it}」と同じ文字を入力してください。`,
  unsure: "操作ができたかどうかは、いま分かりません。一覧を読み直して、お確かめください。",
  reread: "一覧を新しくしました。閉じて、いまの内容をお確かめください。",
} as const;
