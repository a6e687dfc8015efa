// Where a person's money lies: accounts and cards.
import type { ClassFrames } from "./frames.ts";

export const money: readonly ClassFrames[] = [
  {
    class: "bank",
    labelled: [
      "口座番号：{account}",
      "振込先：{bank} {branch} 普通 {account}",
      "{bank}\n{branch}\n普通預金\n{account}",
      "口座は{bank}{branch}の普通{account}です",
      "給料の振込は {bank} {branch}（普）{account} にお願いします",
      "ゆうちょ銀行 記号 {yucho5} 番号 {yucho8}",
      "ゆうちょの記号番号は{yucho5}-{yucho8}です",
      "【振込口座】{bank}／{branch}／普通／{account}",
      "{account}（{bank}{branch}の口座番号です）",
      "ぎんこうの こうざばんごうは {account} です",
      "交通費の振り込み先、{bank}の口座番号{account}でよかですか",
      "ゆうちょ\n記号：{yucho5}\n番号：{yucho8}",
      "通帳見たら口座番号は{account}でした、支店は{branch}です",
      "普通口座 {account} に変更したいです（{bank} {branch}）",
    ],
  },
  {
    class: "card",
    labelled: [
      "クレジットカード番号：{card}",
      "カード番号は{card}です",
      "クレカ {card} で払えますか",
      "【カード番号】\n{card}",
      "VISA {visa}",
      "受講料はカードで払います。番号は {card} です。",
      "{card}（クレジットカード）",
      "くれじっとかーどの ばんごうは {card} です",
      "デビットカードの番号でもよかですか？ {card}",
      "カードの表の番号\n{card}\nです",
      "間違えて {card} のカードで二重に決済されたみたいです",
      "マスターカードなら {master} があります",
    ],
    bare: ["{card}", "{card} です", "番号これです {card}"],
  },
];
