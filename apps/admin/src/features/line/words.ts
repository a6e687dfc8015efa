// What the page of the border with LINE says.
import type { Border } from "../../rpc.ts";

type Kind = Border["quarantined"][number]["kind"];
type Reason = Border["undelivered"][number]["reason"];

const count = (n: number): string => n.toLocaleString("ja-JP");

export const words = {
  title: "LINEの見張り",
  says: "LINEとの送り受けの様子です。自動で新しくなります。相談者の名前や言葉は含みません。",
  attention: (n: number) => `確かめることが${n}件あります`,
  asOf: (at: string) => `${at} 現在`,
  quota: {
    title: "今月の送信数",
    says: "こちらから相談者に送った通知の数です。話しかけられて返す分は、数に入りません。",
    unmeasured: "未計測",
    unmeasuredSays: "今月の数を、まだLINEから受け取っていません。ふつうは10分以内に表示されます。",
    used: count,
    unit: "通",
    of: (limit: number) => `／上限 ${count(limit)}通`,
    share: (percent: number) => `上限の${percent}％`,
    left: (n: number) => `のこり ${count(n)}通`,
    noLimit: "上限は決められていません。",
    marks: ["70％", "90％"],
    calm: "上限まで余裕があります。",
  },
  alarm: {
    70: {
      title: "今月の送信数が、上限の70％に達しました",
      says: "このまま増えると、月の途中で通知を送れなくなるおそれがあります。料金プランの見直しを、市の担当とご相談ください。",
    },
    90: {
      title: "今月の送信数が、上限の90％に達しました",
      says: "上限に達すると、返信があったことをLINEで知らせられなくなります。すぐに、料金プランの変更を市の担当とご相談ください。",
    },
    spent: {
      title: "今月の送信数が、上限に達しました",
      says: "いま、返信があったことをLINEで知らせられません。返信は「相談のへや」に残ります。すぐに、料金プランの変更を市の担当とご相談ください。",
    },
  },
  endpoint: {
    title: "受け口（Webhook）",
    says: "LINEからの呼び出しを、この相談所が受け取れるかどうかです。1時間ごとに自動で確かめます。",
    state: { ok: "受け取れています", failed: "受け取れていません", none: "未確認" },
    last: "最後の確認",
    result: "結果",
    never: "まだ確かめていません。",
    ok: "LINEからの呼び出しに、正しく応答しました。",
    silent:
      "LINEからの呼び出しに、応答がありませんでした。サーバーが止まっているか、時間内に応答できていません。",
    unsigned: (status: number) =>
      `呼び出しは届きましたが、署名を確かめられず断りました（応答 ${status}）。チャネルの鍵の設定を確かめてください。`,
    notFound: (status: number) =>
      `呼び出しの先が見つかりませんでした（応答 ${status}）。LINEに登録した住所を確かめてください。`,
    broken: (status: number) =>
      `呼び出しは届きましたが、こちらの不具合で受け取れませんでした（応答 ${status}）。`,
    other: (status: number) => `呼び出しに、正しく応答できませんでした（応答 ${status}）。`,
    ask: "いま確かめる",
    asking: "受け口を、いま確かめますか",
    underWay: "LINEに確認を頼んでいます。ふつうは数秒、長くて1分ほどで終わります。",
    fresh: "1分以内の新しい結果です。次の確認は、1分たつとできます。",
    unanswered: "頼んだ確認の結果が、まだ届いていません。LINE側の処理が止まっているかもしれません。",
    done: "確認が終わりました。",
    operatorsOnly: "確認を頼めるのは、運用担当です。",
  },
  quarantine: {
    title: "隔離された出来事",
    says: "5回続けて処理できなかった出来事は、ほかの方の分を止めないよう、ここに移します。30日たつと自動で消えます。",
    empty: "隔離された出来事はありません。",
    capped: "古いものから200件までを表示しています。",
    columns: { at: "受け取った日時", kind: "種類", tries: "試した回数", fault: "不具合の種類", act: "操作" },
    tries: (n: number) => `${count(n)}回`,
    unknownFault: "—",
    again: "もう一度処理する",
    againOf: (kind: string, at: string) => `もう一度処理する：${at}に受け取った「${kind}」`,
    all: (n: number) => `${n}件すべてをもう一度処理する`,
    asking: "隔離された出来事を、もう一度処理しますか",
    go: "処理に出す",
    underWay: "処理中",
    operatorsOnly: "もう一度処理に出せるのは、運用担当です。",
    asked: (n: number) =>
      n === 0 ? "その出来事は、すでに処理が済んでいます。" : `${n}件を処理に出しました。`,
  },
  kinds: {
    followed: "友だち追加・ブロック解除",
    unfollowed: "ブロック",
    said: "メッセージ（文字）",
    tapped: "ボタン・メニューの操作",
    placed: "メッセージ（場所）",
    "sent-other": "メッセージ（写真・スタンプなど）",
    unsent: "送信の取り消し",
    withdrawn: "取り消されたメッセージ",
    unknown: "その他の出来事",
  } satisfies Record<Kind, string>,
  undelivered: {
    title: "届けられなかった通知",
    says: "相談者に送ろうとして、届けられなかった通知です。相談者がブロックしている場合は、ここには出ません（相談の画面に表示します）。30日たつと自動で消えます。",
    empty: "届けられなかった通知はありません。",
    tries: (n: string) => `試した回数 ${n}`,
  },
  reasons: {
    "refused-by-line":
      "LINEが受け付けませんでした。相談者のアカウントがなくなったか、送り方に誤りがあります。",
    "gave-up": "24時間くり返し試しましたが、届けられませんでした。",
    "too-slow": "30分たってもLINEが受け付けないため、LINEでの知らせをやめ、別の道に回しました。",
    guarded: "個人情報の疑いがあるため、送る前に止めました。",
    unknown: "わけの記録がありません。",
  } satisfies Record<Reason, string>,
} as const;
