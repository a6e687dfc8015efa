// The letters of this room, and whether the mail service took one.
import {
  type GlassReason,
  glassReasons,
  type Instant,
  jstWords,
  type Role,
  roleNames,
} from "@kumacari/domain";
import type { Letter, Post } from "../ports.ts";

export const sent = (post: Post, letter: Letter): Promise<boolean> =>
  post.send(letter).then(
    () => true,
    () => false,
  );

type Invited = { readonly to: string; readonly link: string; readonly ends: Instant };

/** No name, no role: whoever reads it by mistake learns that somebody is invited, and not who. */
export const invitationLetter = ({ to, link, ends }: Invited): Letter => ({
  to: { mail: to },
  subject: "クマキャリ！ キャリア相談所の職員として招待されています",
  text: [
    "クマキャリ！ キャリア相談所の職員用の画面に、招待されています。",
    "",
    "次のリンクを開いて、利用を始めてください。",
    link,
    "",
    `このリンクは、${jstWords(ends)}まで、一度だけ使えます。`,
    "サインインに使う仮のパスワードは、このメールには書いてありません。招待した担当から、別の方法でお伝えします。",
    "はじめのサインインで、新しいパスワードと、二つ目の確認（ワンタイムコード）を決めていただきます。",
    "",
    "心当たりのないときは、リンクを開かずに、このメールを削除してください。",
  ].join("\n"),
});

type Broken = {
  readonly name: string;
  readonly role: Role;
  readonly reason: GlassReason;
  readonly words: string;
  readonly from: Instant;
  readonly ends: Instant;
};

export const glassLetter = (it: Broken): Letter => ({
  to: "city",
  subject: "【緊急の権限】クマキャリ！で緊急の権限が使われます",
  text: [
    "緊急の権限（ブレークグラス）の使用を、始まる前にお知らせします。",
    "",
    `使う人：${it.name}（${roleNames[it.role]}）`,
    `わけ：${glassReasons[it.reason]}`,
    `事情：${it.words.replace(/[\r\n]+/g, " ")}`,
    `期間：${jstWords(it.from)} から ${jstWords(it.ends)} まで`,
    "できるようになること：二人目としての承認、監査の記録の閲覧",
    "",
    "このあいだの操作は、すべて監査の記録に残ります。心当たりのないときは、すぐに受託者の責任者へご連絡ください。",
  ].join("\n"),
});
