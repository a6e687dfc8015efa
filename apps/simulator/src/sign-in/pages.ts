// What a member of staff sees while signing in: two steps, one way of being refused.
import { html } from "hono/html";
import { type Html, page } from "../look/page.ts";

export const words = {
  refused: "サインインできませんでした。入力した内容をお確かめのうえ、もう一度お試しください。",
  wait: (seconds: number): string =>
    `続けて確かめられなかったため、少し時間を置いています。${seconds}秒ほど待ってから、もう一度お試しください。`,
  lost: "サインインの途中で時間が過ぎたか、別の画面で進んでいます。相談員の画面から、もう一度サインインしてください。",
} as const;

export const brand = html`<p class="brand"><b>クマキャリ！</b> 相談員の画面</p>`;

export const refusal = (says: string | undefined): Html =>
  says ? html`<p class="refused" id="refused" role="alert">${says}</p>` : html``;

export const passwordPage = (
  uid: string,
  given: { readonly mail?: string; readonly refused?: string },
): Html =>
  page({
    title: "サインイン",
    width: "narrow",
    body: html`<main id="main">
      ${brand}
      <div class="card">
        <p class="steps">1／2</p>
        <h1>サインイン</h1>
        <p class="soft">メールアドレスとパスワードを入力してください。</p>
        ${refusal(given.refused)}
        <form method="post" action="/sign-in/${uid}/password">
          <label for="mail">メールアドレス</label>
          <input id="mail" name="mail" type="email" autocomplete="username" required autofocus value="${given.mail ?? ""}" />
          <label for="password">パスワード</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required />
          <button class="wide-button" type="submit">次へ</button>
        </form>
      </div>
    </main>`,
  });

export const codePage = (uid: string, given: { readonly refused?: string }): Html =>
  page({
    title: "ワンタイムコード",
    width: "narrow",
    body: html`<main id="main">
      ${brand}
      <div class="card">
        <p class="steps">2／2</p>
        <h1>ワンタイムコード</h1>
        <p class="soft">認証アプリに出ている6けたの数字を入力してください。</p>
        ${refusal(given.refused)}
        <form method="post" action="/sign-in/${uid}/code">
          <label for="code">ワンタイムコード（6けた）</label>
          <input id="code" class="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required autofocus />
          <button class="wide-button" type="submit">サインインする</button>
        </form>
        <p class="small"><a class="apart" href="/sign-in/${uid}/again">はじめからやり直す</a></p>
      </div>
    </main>`,
  });

export const lostPage = (adminOrigin: string): Html =>
  page({
    title: "サインインを続けられません",
    width: "narrow",
    body: html`<main id="main">
      ${brand}
      <div class="card">
        <h1>サインインを続けられません</h1>
        <p>${words.lost}</p>
        <p><a class="button wide-button" href="${adminOrigin}">相談員の画面へ</a></p>
      </div>
    </main>`,
  });

/** `form` is oidc-provider's own, with the secret that proves the request came from this page. */
export const signOutPage = (form: Html, script: string | undefined): Html =>
  page({
    title: "サインアウト",
    width: "narrow",
    ...(script ? { script } : {}),
    body: html`<main id="main">
      ${brand}
      <div class="card">
        <h1>サインアウト</h1>
        <p>この画面からサインアウトします。</p>
        ${form}
        <button class="wide-button" type="submit" form="op.logoutForm" name="logout" value="yes">サインアウトする</button>
      </div>
    </main>`,
  });

export const signedOutPage = (adminOrigin: string): Html =>
  page({
    title: "サインアウトしました",
    width: "narrow",
    body: html`<main id="main">
      ${brand}
      <div class="card">
        <h1>サインアウトしました</h1>
        <p><a class="button wide-button" href="${adminOrigin}">相談員の画面へ</a></p>
      </div>
    </main>`,
  });
