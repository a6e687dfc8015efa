// What the program says, for the officer who runs it: one sentence for what holds, and for each way in which something does not.
import type { Verified } from "./verify-export.ts";

export const failures = {
  "not-a-note": "検査点のファイルの形が違います。届いたままのファイルをお使いください。",
  "not-signed": "検査点に、この鍵による署名がありません。鍵のファイルをお確かめください。",
  "bad-signature": "検査点の署名が合いません。検査点が書き換えられています。",
  "not-a-checkpoint": "署名は合っていますが、検査点の形ではありません。",
  "other-log": "別の記録の検査点です。",
  "not-a-key": "鍵の札の形が違います。市が控えた「名前+8桁+鍵」の一行をお使いください。",
  "cut-line": "書き出しの最後の行が途中で切れています。もう一度書き出してもらってください。",
  "long-line": "1 MiB を超える行があります。監査の書き出しではありません。",
  "marked-file":
    "ファイルの先頭か行末が書き換えられています（BOM・CR）。届いたままのファイルをお使いください。",
  "empty-line": "空の行があります。書き出しが書き換えられています。",
  truncated: "検査点にある件数より、書き出しの行が足りません。記録が消されています。",
  rewritten: "検査点の時点の記録と、書き出しの中身が違います。記録が書き換えられたか、並べ替えられています。",
  forked: "同じ件数で中身の違う検査点があります。記録が二つに分けられています。",
  "not-proven": "証明が合いません。この記録は、検査点の時点の記録に含まれていません。",
  "not-consistent": "二つの検査点はつながりません。前の検査点より前の記録が書き換えられています。",
  "not-a-proof": "証明のファイルの形が違います。",
  unreadable: "ファイルを読めません。場所と名前をお確かめください。",
  "no-checkpoint": "検査点がありません。市に届いた検査点を、一つ以上指定してください。",
  usage: "使い方が違います。 --help をご覧ください。",
} as const;
export type Failure = keyof typeof failures;

export class Fails extends Error {
  readonly why: Failure;
  /** From 0: the first line concerned, where one can be named. */
  readonly at: number | undefined;

  constructor(why: Failure, at?: number) {
    super(failures[why]);
    this.why = why;
    this.at = at;
  }
}

const n = (count: number): string => count.toLocaleString("en-US");

/** What held, in one sentence. */
export const holds = {
  export: ({ entries, checkpoints, unwitnessed }: Verified): string =>
    `書き出しの${n(entries)}件は、検査点${n(checkpoints)}通のすべてと合いました。書き換え・並べ替え・欠けはありません。${
      unwitnessed > 0 ? `ただし、最後の${n(unwitnessed)}件は、次の検査点が届くまで確かめられません。` : ""
    }`,
  entry: ({ index, size }: { readonly index: number; readonly size: number }): string =>
    `この記録は、${n(size)}件の検査点に、第${index}号としてこの内容のまま含まれています。`,
  growth: (of: { readonly old: number; readonly new: number }): string =>
    `${n(of.old)}件の検査点から${n(of.new)}件の検査点まで、書き換えなく続いています。`,
} as const;

export const help = `監査の記録を、市の手もとで確かめるプログラムです。サービスの側の部品は使いません。

 1. 記録を丸ごと確かめる（書き出しと、市に届いた検査点を全部）
    npm run audit -- verify --export 書き出し.jsonl --checkpoint 検査点1.txt --checkpoint 検査点2.txt --key 鍵の札.txt

 2. 一つの記録が、その時点の記録に含まれていたことを確かめる
    npm run audit -- verify prove --proof 証明.txt --entry 記録.json --key 鍵の札.txt

 3. 前の検査点から後の検査点まで、書き換えなく続いていることを確かめる
    npm run audit -- verify consistency --proof 証明.txt --old 前.txt --new 後.txt --key 鍵の札.txt

合っていれば "ok":true、合っていなければ "ok":false とわけを一行で答えます（終了の状態は 0 か 1）。
検査点は、毎日市に届くメールの添付です。届いたものを、すべて残しておいてください。
`;
