// Kept: where a person's money lies, in other words.
import type { ClassFrames } from "./frames.ts";

export const money: readonly ClassFrames[] = [
  {
    class: "bank",
    labelled: [
      "■給与振込口座\n{bank}　{branch}\n普通　{account}",
      "振り込みは{bank}の{branch}、普通預金で番号は{account}です。",
      "口座No.{account}（普通）{bank}",
      "貯金の記号が{yucho5}、番号が{yucho8}です。ゆうちょです。",
      "ゆうちょ　{yucho5}　{yucho8}",
      "普通預金口座の番号＝{account}",
      "通帳の表紙に {branch} 普通 {account} とあります",
      "わたしの こうざは {bank} {branch} ふつう {account} です",
      "キャッシュカードに書いてある口座番号、{account}でいいんですよね？",
      "口座を作ってきました！{bank}{branch}、{account}（普通）です",
      "前の口座{account}は解約しました。{bank}です",
      "お振込先：{bank}（{branch}）普通口座{account}番",
      "郵便貯金の通帳で、記号{yucho5}の番号{yucho8}ですたい",
      "家賃も給料も同じ{bank}の{account}の口座です",
    ],
  },
  {
    class: "card",
    labelled: [
      "■お支払カード\n番号　{card}",
      "クレジットの番号は{card}になります。",
      "支払い用カード＝{card}",
      "JCBです　{jcb}",
      "Amexの{amex}は使えますか",
      "カードNo.{card} で引き落としてください",
      "講座の申込みでカード番号{card}を入れたらエラーになりました",
      "{card}　←クレジットカードの番号",
      "わたしの カードは {card} です。これで はらえますか。",
      "クレカば作ったとです、番号は{card}です",
      "Visaデビット：{visa}",
      "カード会社に届けた番号は{card}、有効期限はまだ先です",
    ],
    bare: ["⇒{card}", "これで払います {card}", "「{card}」"],
  },
];
