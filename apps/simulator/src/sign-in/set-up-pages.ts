// What somebody sees who was invited: a password of their own, then the second factor.
import { html, raw } from "hono/html";
import { renderSVG } from "uqr";
import { type Html, page } from "../look/page.ts";
import { keyUri } from "./codes.ts";
import { brand, refusal } from "./pages.ts";
import { passwordLength } from "./passwords.ts";

export const setUpWords = {
  differ: "2つの入力が同じではありません。もう一度入力してください。",
  notChoosable: `このパスワードは使えません。${passwordLength.least}文字以上で、仮のパスワードやメールアドレスの名前とは違うものにしてください。`,
  wrongCode: "コードを確かめられませんでした。アプリに出ている新しい6けたの数字を入力してください。",
} as const;

type Given = { readonly refused?: string };

export const newPasswordPage = (uid: string, { mail, refused }: Given & { readonly mail: string }): Html =>
  page({
    title: "パスワードを決める",
    width: "narrow",
    body: html`<main id="main">
      ${brand}
      <div class="card">
        <p class="steps">はじめての設定 1／2</p>
        <h1>パスワードを決める</h1>
        <p class="soft" id="rule">
          これから使うパスワードを決めてください。${passwordLength.least}文字以上なら、記号や数字はなくてもかまいません。ほかで使っていないものにしてください。
        </p>
        ${refusal(refused)}
        <form method="post" action="/sign-in/${uid}/new-password">
          <input name="mail" type="hidden" autocomplete="username" value="${mail}" />
          <label for="password">新しいパスワード</label>
          <input id="password" name="password" type="password" autocomplete="new-password" minlength="${passwordLength.least}" maxlength="${passwordLength.most}" required autofocus aria-describedby="rule" />
          <label for="again">新しいパスワード（確認のため、もう一度）</label>
          <input id="again" name="again" type="password" autocomplete="new-password" required />
          <button class="wide-button" type="submit">このパスワードにする</button>
        </form>
      </div>
    </main>`,
  });

type Key = { readonly mail: string; readonly secret: string };

export const setUpPage = (uid: string, { mail, secret, refused }: Given & Key): Html =>
  page({
    title: "ワンタイムコードの設定",
    width: "narrow",
    body: html`<main id="main">
      ${brand}
      <div class="card">
        <p class="steps">はじめての設定 2／2</p>
        <h1>ワンタイムコードの設定</h1>
        <p class="soft">
          スマートフォンの認証アプリで、下の図を読み取ってください。読み取れないときは、キーを手で入力してください。
        </p>
        <div class="qr" role="img" aria-label="認証アプリで読み取る図。同じ内容のキーが、次にあります。">${raw(renderSVG(keyUri(mail, secret), { ecc: "M", border: 2 }))}</div>
        <p class="small" id="key-name">キー（手で入力するとき）</p>
        <p class="key" aria-labelledby="key-name"><code data-key="${secret}">${inFours(secret)}</code></p>
        ${refusal(refused)}
        <form method="post" action="/sign-in/${uid}/set-up">
          <label for="code">アプリに出ているワンタイムコード（6けた）</label>
          <input id="code" class="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required ${refused ? "autofocus" : ""} />
          <button class="wide-button" type="submit">設定してサインインする</button>
        </form>
        <p class="small"><a class="apart" href="/sign-in/${uid}/again">はじめからやり直す</a></p>
      </div>
    </main>`,
  });

const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(" ");
