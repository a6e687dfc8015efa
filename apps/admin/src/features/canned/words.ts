// What the library of replies says.
import { cannedLimits, cannedSlots } from "@kumacari/domain";

const slots = Object.values(cannedSlots).map((it) => `{${it}}`);

export const words = {
  title: "定型文",
  says: "よく使う返信を、相談員みなで使えるように置いておく場所です。個人のことは書きません。",
  write: "定型文を書く",
  change: (title: string) => `「${title}」を書き直す`,
  remove: (title: string) => `「${title}」を消す`,
  changeShort: "書き直す",
  removeShort: "消す",
  none: "定型文はまだありません。",
  search: "定型文を探す",
  searchHint: "題名・読み・キーワードで探せます。",
  found: (n: number) => `${n}件`,
  notFound: "当てはまる定型文はありません。",
  by: (name: string, at: string) => `${name}　${at}`,
  reading: (it: string) => `読み：${it}`,
  keywords: (it: readonly string[]) => `キーワード：${it.join("、")}`,
  form: {
    new: "定型文を書く",
    old: "定型文を書き直す",
    title: "題名",
    reading: "題名の読み（かな）",
    keywords: "キーワード",
    keywordsHint: `空けて${cannedLimits.keywords}個まで書けます。`,
    text: "本文",
    textHint: `${slots.join("・")}と書いた所は、返信に入れるときに埋まります。`,
    go: "この内容で残す",
    stay: "やめる",
    done: (title: string) => `「${title}」を残しました。`,
    unknownFate: "残せたかどうかを確かめられませんでした。もう一度押してください。二重にはなりません。",
  },
  removing: {
    title: "定型文を消しますか",
    says: (title: string) => `「${title}」を消します。元に戻すことはできません。送った返信は変わりません。`,
    go: "消す",
    stay: "戻る",
    done: (title: string) => `「${title}」を消しました。`,
  },
  picker: {
    title: "定型文を入れる",
    keys: "↑↓で選び、Enterで返信に入れます。Escで閉じます。",
    list: "定型文",
    insert: "返信に入れる",
    close: "閉じる",
    manage: "定型文を整える",
    open: (it: readonly string[]) => `入れたあとに埋める所：${it.map((one) => `{${one}}`).join("、")}`,
  },
} as const;
