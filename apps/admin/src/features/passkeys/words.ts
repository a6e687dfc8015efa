// What is said about the ways in and the places where one is signed in: their page, the prompt to register one, and the question before a privileged act.
import {
  browserNames,
  type Device,
  type Instant,
  jstWords,
  signInLimits,
  signInWays,
  systemNames,
} from "@kumacari/domain";

const othersEnded = (all: boolean) => (all ? "ほかの場所のサインインは、すべて終えました。" : "");
const named = ({ browser, system }: Device) => `${browserNames[browser]}・${systemNames[system]}`;

export const words = {
  title: "サインインの方法",
  says: "パスキーは、この画面にサインインするための鍵です。顔・指紋・端末の暗証番号で確かめ、にせの画面では働きません。",
  register: "パスキーを登録する",
  none: {
    title: "パスキーがまだありません",
    says: "登録すると、次からはパスワードもワンタイムコードも入力せずにサインインできます。",
    privileged: "あなたの役割では、職員の管理などの大切な操作の前に、パスキーでの確認が要ります。",
  },
  list: "登録したパスキー",
  created: (at: Instant) => `登録 ${jstWords(at)}`,
  used: (at: Instant) => `最後に使った日時 ${jstWords(at)}`,
  unused: "まだ使っていません",
  synced: "ほかの端末にも同期されます",
  device: "この鍵を持つ端末だけ",
  locked: {
    badge: "止めています",
    title: "止めたパスキーがあります",
    says: (name: string, at: Instant) =>
      `「${name}」の使われた回数が戻ったため、複製のおそれがあるとみて、${jstWords(at)}に止めました。心当たりがなくても、すぐにセキュリティ担当へ知らせてください。`,
  },
  rename: "名前を変える",
  remove: "外す",
  last: "特権の役割では、最後の一つは外せません。",
  name: "このパスキーの名前",
  nameHint: "どの端末のものか、自分で分かる名前（40文字まで）",
  newName: (n: number) => `パスキー${n}`,
  cancel: "やめる",
  endOthers: "ほかの場所のサインインも、すべて終える（この画面は続きます）",
  registering: {
    title: "パスキーを登録する",
    says: "「登録をはじめる」を押すと、端末が顔・指紋・暗証番号を確かめます。それらは端末の中だけで使われ、こちらには届きません。",
    go: "登録をはじめる",
    done: (name: string, all: boolean) =>
      `「${name}」を登録しました。次のサインインから使えます。${othersEnded(all)}`,
  },
  renaming: {
    title: "パスキーの名前を変える",
    go: "この名前にする",
    done: (name: string) => `名前を「${name}」に変えました。`,
  },
  removing: {
    title: (name: string) => `「${name}」を外しますか`,
    says: "外すと、このパスキーではサインインできなくなります。端末に残った鍵は、端末の設定から消せます。",
    go: "外す",
    done: (name: string, all: boolean) => `「${name}」を外しました。${othersEnded(all)}`,
  },
  places: {
    title: "サインイン中の場所",
    says: "あなたの名前で、いまサインインしているブラウザーです。心当たりのないものがあれば、終えてから、セキュリティ担当へ知らせてください。",
    device: named,
    here: "この画面",
    way: { passkey: `${signInWays.passkey}でサインイン`, code: `${signInWays.code}でサインイン` },
    since: (at: Instant) => `サインイン ${jstWords(at)}`,
    seen: (at: Instant) => `最後の操作 ${jstWords(at)}`,
    alone: "ほかの場所ではサインインしていません。",
    more: `新しい${signInLimits.sessionsShown}までを示しています。「ほかをすべて終える」は、ここにないものも終えます。`,
    note: "ブラウザーと端末は、サインインのときに名乗られたものから、大まかに分けています。パスキーが手もとにないときは、サインインし直してから5分のあいだに終えられます。",
    end: "終える",
    all: "ほかをすべて終える",
    ending: {
      title: "このサインインを終えますか",
      says: (device: string, since: Instant) =>
        `${device}のサインイン（${jstWords(since)}から）を終えます。そのブラウザーは、次の操作からサインインが要ります。書きかけの文は、その画面に残ります。`,
      done: (device: string) => `${device}のサインインを終えました。`,
    },
    endingAll: {
      title: "ほかのサインインをすべて終えますか",
      says: "この画面のほかは、どのブラウザーも、次の操作からサインインが要ります。書きかけの文は、それぞれの画面に残ります。",
      done: "ほかのサインインをすべて終えました。",
    },
  },
  other: {
    title: "パスキーを使えないとき",
    says: [
      "パスワードと、認証アプリのワンタイムコードでもサインインできます。そのサインインでは、大切な操作の前にパスキーでの確認が要ります。",
      "端末も認証アプリも失ったときは、職員を管理する人に「サインインの手段の作り直し」を頼んでください。二人で確かめてから、作り直します。",
      "SMSやメールで届くコードは、だまし取られることがあるため使いません。",
    ],
  },
  prompt: {
    title: "パスキーを登録してください",
    says: "次からは、顔・指紋・端末の暗証番号だけでサインインできます。登録はサインインから10分のあいだにできます。",
    privileged:
      "あなたの役割では、職員の管理などの大切な操作の前に、パスキーでの確認が要ります。登録はサインインから10分のあいだにできます。",
    go: "登録の画面へ",
    later: "あとで",
  },
  stepUp: {
    title: "ご本人であることを確かめます",
    says: "大切な操作の前に、パスキー（顔・指紋・端末の暗証番号）で確認してください。入力した内容はそのまま残り、確認のあとに操作が続きます。",
    go: "パスキーで確認する",
    none: "使えるパスキーがありません。「サインインの方法」の画面で登録してから、もう一度操作してください。",
    toPage: "登録の画面へ",
  },
} as const;
