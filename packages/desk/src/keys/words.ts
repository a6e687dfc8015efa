// What the acts on keys say before they are done.
import {
  type CitizenId,
  type Instant,
  jstWords,
  keyLife,
  minutes,
  type Retention,
  type ShredReason,
  shredReasons,
} from "@kumacari/domain";

export const words = {
  shred: {
    ends: (owner: CitizenId, reason: ShredReason) =>
      `市民番号 ${owner.slice(-6)} の方の鍵を壊します（理由：${shredReasons[reason]}）。相談票とやりとりは、だれにも二度と読めなくなります。書類の中身も消します。`,
    copies: `台帳の控えに残る写しも、同時に読めなくなります。鍵の控えは${keyLife.keyBackupDays}日で消えます。`,
    screens: `いま開いている画面も、${keyLife.cacheMs / minutes(1)}分のうちに読めなくなります。`,
    stays: "相談の番号と日付、監査の記録は残ります。元に戻す方法はありません。",
    asks: (ends: Instant) => `別の人が承認するまで、何も変わりません（${jstWords(ends)}まで）。`,
    calledOff: (owner: CitizenId) => `市民番号 ${owner.slice(-6)} の方の消去の申し出を終えます。`,
    nothing: "鍵は壊れず、記録はこれまでどおり読めます。要るときは、もう一度申し出られます。",
    goesOn: "鍵は壊れています。書類の中身と照合用の印の片づけを、続きから行います。",
    granted: "お預かりしていた内容を消去しました。",
    kept: ({ from, by }: Retention) =>
      `${by === "contract" ? "契約の終わりまで" : "終了から3年"}の保存の期間のうちです（${from}から消せる決まり）。ご本人の求めなど、先に消すわけを確かめてください。`,
    open: "この方の相談は、まだ終わっていません。",
    unasked: "ご本人からの消去の申し出の記録がありません。理由をお確かめください。",
  },
} as const;
