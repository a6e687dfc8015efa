// Every way of being refused: its kind for the program, its sentence for the person.
export const refusalSentences = {
  "not-signed-in": "サインインの有効時間が過ぎました。もう一度サインインしてください。",
  "not-permitted": "この操作をする権限がありません。",
  "not-found": "お探しのものが見つかりません。",
  "no-consent": "先に「個人情報の取り扱い」への同意が必要です。",
  "consent-gone": "相談者が同意を取り消したため、内容を開いたり返信したりすることはできません。",
  "consent-outdated": "同意の文面が新しくなりました。もう一度お読みのうえ、同意をお願いします。",
  "already-open": "相談はすでに受け付けています。続きは「相談のへや」からどうぞ。",
  "already-closed": "この相談は終了しています。",
  "already-assigned": "別の相談員が担当になりました。画面を新しくしてお確かめください。",
  "answered-meanwhile":
    "先に別の返信が届いています。やりとりを確かめてから、もう一度お送りください。書いた文は残っています。",
  "moved-on": "この画面を開いたあとに、相談が動きました。新しい内容を確かめてから、もう一度お試しください。",
  "not-yours": "担当の相談員だけができる操作です。先に「担当になる」を押してください。",
  busy: "同じ時に別の変更がありました。書いた内容は残っています。もう一度お試しください。",
  "too-long": "文が長すぎます。4,000文字までに分けてお送りください。書いた文は残っています。",
  "my-number":
    "マイナンバー（個人番号）と思われる数字が含まれています。お預かりできない決まりですので、その部分を消してお送りください。書いた文は残っています。",
  "personal-found":
    "個人情報と思われる言葉が含まれているため、公開できません。示された言葉を直してください。",
  "second-person": "書いた人とは別の職員の承認が必要です。",
  empty: "文が入っていません。",
  unreadable: "読み取れない文字が含まれています。その文字を消して、もう一度お送りください。",
  invalid: "入力の形が正しくありません。もう一度お確かめください。",
  "second-factor-missing": "二つ目の確認（ワンタイムコード）がないため、サインインできません。",
  "sign-in-failed": "サインインできませんでした。はじめからもう一度お試しください。",
  "sign-in-away": "サインインのしくみに、いまつながりません。少し待ってから、もう一度お試しください。",
  "step-up-needed":
    "大切な操作の前に、もう一度ご本人であることを確かめます。パスキー（顔・指紋・端末の暗証番号）で確認してください。",
  "personal-in-form":
    "個人情報と思われる言葉が含まれています。様式には、個人が分からない書き方でご記入ください。書いた文は残っています。",
  "too-late": "期限を過ぎているため、この操作はできません。",
  "not-done-yet": "まだ済んでいない歩みか、記入していない項目があります。",
  "identity-unproven": "LINEでの本人確認ができませんでした。LINEからもう一度開いてください。",
  "link-spent":
    "このお知らせのリンクは、使い終わったか、10分の有効時間が過ぎています。相談は、この画面から開けます。",
} as const;

export type RefusalKind = keyof typeof refusalSentences;

export type Refusal = { readonly kind: RefusalKind; readonly says: string };

export const refusal = (kind: RefusalKind): Refusal => ({ kind, says: refusalSentences[kind] });
