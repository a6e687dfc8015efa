// What the acts on staff and their access say: effects, warnings, and the sentences of letters.
import { type Instant, jstWords, type Role, roleNames } from "@kumacari/domain";

const until = (at: Instant): string => `${jstWords(at)}まで`;

export const words = {
  fewManagers: (n: number) => `職員を管理できる人が、${n}人だけになります。`,
  fewApprovers: (n: number) => `二人目として承認できる人が、${n}人だけになります。`,
  invite: {
    goes: (name: string, role: Role) => `「${name}」さんを、${roleNames[role]}として招待します。`,
    letter: (ends: Instant) =>
      `入力したメールアドレスに、招待のリンクを送ります（${until(ends)}、一度だけ使えます）。`,
    password:
      "仮のパスワードを、この画面に一度だけ表示します。メールではない方法で、ご本人に伝えてください。",
    keeps: "メールアドレスは、サインインのしくみだけが預かります。名簿には残りません。",
    asks: (ends: Instant) =>
      `特権の役割のため、別の人の承認を待ちます（${until(ends)}）。承認されるまで、メールは出ません。`,
    sameName: "同じ表示名の職員がすでにいます。取り違えのない名前かどうか、お確かめください。",
    approves: "承認すると、招待のメールが出ます。仮のパスワードは、承認したあなたの画面に表示されます。",
  },
  role: {
    changes: (name: string, from: Role, to: Role) =>
      `「${name}」さんの役割を、${roleNames[from]}から${roleNames[to]}に変えます。`,
    gains: (list: readonly string[]) => `新しくできること：${list.join("、")}`,
    loses: (list: readonly string[]) => `できなくなること：${list.join("、")}`,
    asks: (ends: Instant) => `特権の役割のため、別の人が承認するまで変わりません（${until(ends)}）。`,
    signIn: "変わったときに、いまのサインインは終わります。新しい役割は、次のサインインから使えます。",
  },
  suspend: {
    stops: (name: string) => `「${name}」さんの利用を止めます。いまのサインインは、すぐに終わります。`,
    account: "サインインのしくみのアカウントも止めます。",
    undo: "2分のあいだは、「取り消す」で元に戻せます。",
    resumes: (name: string) => `「${name}」さんの利用を再開します。次のサインインから使えます。`,
    resumeAsks: (ends: Instant) => `特権の役割のため、別の人が承認するまで再開しません（${until(ends)}）。`,
  },
  recover: {
    asks: (name: string) =>
      `「${name}」さんのサインインの手段（パスワード・ワンタイムコード・パスキー）の作り直しを申し出ます。`,
    seen: "対面や、前から知っている番号への電話など、別の方法でご本人と確かめてから申し出てください。",
    waits: (ends: Instant) => `別の人が承認するまで、何も変わりません（${until(ends)}）。`,
    resets: (name: string, passkeys: number) =>
      `「${name}」さんのパスワードとワンタイムコードを取り消し、パスキー${passkeys}個をすべて外します。いまのサインインは、すぐに終わります。`,
    password:
      "仮のパスワードを、承認したあなたの画面に一度だけ表示します。メールではない方法で、ご本人に伝えてください。",
    again:
      "ご本人は仮のパスワードでサインインし、新しいパスワード・ワンタイムコード・パスキーを登録し直します。",
  },
  retire: {
    ends: (name: string) => `「${name}」さんを退任にします。いまのサインインは、すぐに終わります。`,
    stays: "書いた返信や操作の記録には、これからもこの人の名前が残ります。",
    gone: "2分たつと、サインインのアカウントを消します。そのあとは元に戻せません。",
    again: "もう一度働くときは、新しく招待します。",
    cases: (n: number) =>
      `担当している相談が${n}件あります。引き継ぎの一覧に残ります（担当は自動では変わりません）。`,
    sittings: (n: number) =>
      `これからの面談の予約が${n}件あります。「予約」の「組み直し」に並びます。別の時に移すか、取り消してください。`,
    seat: "LINE公式アカウントの管理画面の権限が残っています。LINEの画面で外し、この画面で印をつけてください。",
    invitation: (name: string) =>
      `「${name}」さんへの招待を取り消します。届いているリンクは使えなくなります。`,
  },
  ask: {
    declines: (name: string) => `「${name}」さんについての申し出を、承認しません。`,
    withdraws: (name: string) => `「${name}」さんについての申し出を取り下げます。`,
    nothing: "いまの権限は、何も変わりません。",
  },
  takesBack: (name: string) => `「${name}」さんを、操作の前の状態に戻します。`,
  glass: {
    gives: (n: number) =>
      `${n}分のあいだだけ、「二人目としての承認」と「監査の記録の閲覧」ができるようになります。`,
    letter: "始まる前に、市へメールで知らせます。メールを送れないときは、始まりません。",
    marks: "このあいだの操作は、緊急の権限によるものとして、すべて記録されます。",
    own: "ご自分が申し出たものは、緊急の権限でも承認できません。",
    ends: "緊急の権限を終えます。",
  },
  review: {
    opens: (id: string, n: number) => `${id}の見直しを始めます。${n}人分の、いまの権限の写しをとります。`,
    due: (at: Instant) => `${jstWords(at)}までに確かめられなかった人は、自動で利用が止まります。`,
    signs: (id: string) => `${id}の見直しに署名します。あとから変えることはできません。`,
    removes: (names: readonly string[]) => `「外す」とした${names.join("さん、")}さんの利用を止めます。`,
    keeps: "全員を「このまま」としました。",
    changes: (names: readonly string[]) =>
      `「役割を変える」とした${names.join("さん、")}さんは、管理の担当が役割の変更を申し出ます。`,
    last: (name: string) =>
      `「${name}」さんは、管理する人と承認する人がそろわなくなるため、止めません。先に交代の人を決めてください。`,
  },
  seat: {
    registers: (name: string, level: string) =>
      `「${name}」さんが、LINE公式アカウントの管理画面の「${level}」であることを登録します。`,
    byHand: "この登録では、LINEの権限は変わりません。LINEの画面での操作は、別に行ってください。",
    checks: (name: string) => `「${name}」さんの権限を、LINEの画面で確かめたことを記録します。`,
    removes: (name: string) => `「${name}」さんの権限を、LINEの画面で外したことを記録します。`,
  },
  rehearsed: (name: string) => `「${name}」の手順を、きょう訓練したことを記録します。`,
} as const;
