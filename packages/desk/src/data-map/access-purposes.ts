// Why what sign-ins rest on is kept, for how long, and who may read it.
import type { Purpose } from "./purpose.ts";

export const accessPurposes = {
  link: {
    says: "一度きりのリンク",
    why: "お知らせから本人だけが自分のページを開くため",
    kept: "作ってから10分",
    readers: ["service"],
  },
  session: {
    says: "サインインの状態",
    why: "サインインした人を確かめ、職員が自分のサインインを見て終えられるようにするため。ブラウザーと端末は種類だけ",
    kept: "職員は8時間、市民は12時間、メールから開いた市民は2時間まで",
    readers: ["own", "service"],
  },
  signin: {
    says: "サインインの途中",
    why: "始めたブラウザに戻ってきたことを確かめるため",
    kept: "始めてから10分",
    readers: ["service"],
  },
  passkey: {
    says: "職員のパスキー（公開鍵）",
    why: "本人だけが持つ鍵で、サインインと大切な操作を確かめるため。顔や指紋は届かない",
    kept: "外すまで、契約の終わりまで",
    readers: ["own", "service"],
  },
  challenge: {
    says: "パスキーへの合図",
    why: "同じ応答が二度使われないようにするため",
    kept: "作ってから5分",
    readers: ["service"],
  },
  brake: {
    says: "続けて確かめられなかった回数・続けてメールを求めた回数",
    why: "同じ所からのくり返しを遅くするため。アドレスはハッシュにし、ほかの人は待たせない",
    kept: "職員の試みは15分、メールは1時間、合言葉は1日",
    readers: ["service"],
  },
} as const satisfies Readonly<Record<string, Purpose>>;
