// What every page says alike.
export const words = {
  service: "クマキャリ！",
  place: "相談員の画面",
  unreachable: "通信できませんでした。接続を確かめて、もう一度お試しください。",
  lost: "最新の内容を受け取れていません。自動でつなぎ直しています。",
  loading: "読み込んでいます…",
  again: "もう一度試す",
  cannotShow: "この画面を表示できませんでした",
  notFound: "ページが見つかりません",
  home: "はじめの画面へ",
  passkey: {
    stopped: "確認を取りやめたか、時間が過ぎました。もう一度お試しください。",
    known: "この端末のパスキーは、すでに登録されています。",
    unable:
      "この端末やブラウザーでは、パスキーを使えません。ほかの端末か、ほかのブラウザーでお試しください。",
  },
} as const;
