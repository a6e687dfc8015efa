// Kept: words for health, treatment and past that the other half does not use, beside those that it does.
import { crimes, handbooks, illnesses, treatments } from "./words.ts";

export const ailments = [
  ...illnesses,
  "バセドウ病",
  "甲状腺がん",
  "大腸がん",
  "白血病",
  "社交不安障害",
  "睡眠時無呼吸症候群",
  "線維筋痛症",
  "高次脳機能障害",
  "気管支喘息",
  "HIV",
  "ギャンブル依存症",
  "緑内障",
  "多発性硬化症",
  "聴覚障害",
  "全身性エリテマトーデス",
  "狭心症",
  "肝硬変",
];
export const books = [
  ...handbooks,
  "身体障害者手帳2種5級",
  "精神の手帳3級",
  "療育手帳C",
  "身体障害者手帳6級",
];
export const deeds = [
  ...crimes,
  "酒気帯び運転で罰金刑を受け",
  "住居侵入で逮捕され",
  "大麻所持で有罪判決を受け",
  "恐喝で懲役1年の判決を受け",
  "暴行で逮捕され",
];
export const cures = [
  ...treatments,
  "ホルモン治療",
  "通院での点滴治療",
  "依存症の回復プログラムに通所",
  "睡眠薬を服用",
  "腹膜透析",
];
