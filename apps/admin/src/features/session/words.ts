// What the sign-in pages and the header say.
export const words = {
  signIn: "サインインする",
  signOut: "サインアウト",
  welcome: {
    title: "サインイン",
    says: "この画面は、キャリア相談所の職員が使います。お使いのアカウントでサインインしてください。",
  },
  ended: {
    title: "もう一度サインインしてください",
    says: "サインインの有効時間が過ぎたか、ほかの画面でサインアウトしました。個人情報を守るため、画面の内容を閉じました。",
  },
  left: {
    title: "サインアウトしました",
    says: "お疲れさまでした。続けて使うときは、もう一度サインインしてください。",
  },
  refused: { title: "サインインできませんでした" },
  kept: {
    title: "書きかけの文を残しています",
    says: "サインインの画面は新しいタブで開きます。サインインしたあと、このタブに戻ると続きを書けます。このタブを閉じると、書いた文は消えます。",
  },
  openFaults: "サインアウトできませんでした。通信を確かめて、もう一度お試しください。",
  leave: {
    title: "送っていない文があります",
    says: "サインアウトすると、書きかけの文は消えます。",
    stay: "戻る",
    go: "文を消してサインアウト",
  },
  nav: "画面の切り替え",
  // On a phone the first part alone.
  inbox: ["相談", "の一覧"],
  line: ["LINE", "の見張り"],
  news: "お知らせ",
  office: "件数",
  signedInAs: "サインイン中：",
} as const;
