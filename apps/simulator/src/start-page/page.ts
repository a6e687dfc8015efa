// The start page: what each door is, who can sign in, and how to begin.
import { roleNames } from "@kumacari/domain";
import { html } from "hono/html";
import { type Html, page } from "../look/page.ts";
import type { AccountCard } from "../sign-in/accounts.ts";
import type { Ready } from "../town/ready.ts";
import { roleHints, walk } from "./words.ts";

export const liveScript = "/start-page/live.js";

export const startPage = (ready: Ready, staff: readonly AccountCard[]): Html =>
  page({
    title: "案内",
    width: "wide",
    script: liveScript,
    body: html`<header class="top">
        <div>
          <p class="brand"><b>クマキャリ！</b> 手もとの町</p>
          <h1>市民がLINEで相談し、<br />相談員が画面でこたえる。</h1>
          <p class="lead">
            熊本市キャリア相談所のLINE相談を、この機械の中だけで動かしています。LINEも、市民も、お店も、ここではすべて架空です。
          </p>
          <div class="doors">
            <a class="door" href="/open/phone" target="_blank">
              <strong>市民のスマホを開く</strong>
              <span>友だちに追加して、メニューをたたくところから</span>
            </a>
            <a class="door" href="${ready.admin}" target="_blank">
              <strong>相談員の画面を開く</strong>
              <span>下の職員のひとりとしてサインインして</span>
            </a>
          </div>
          <p><a class="apart" href="${ready.line}" target="_blank">見本の市民を選ぶ・増やす</a></p>
        </div>
      </header>
      <main id="main">
        <section aria-labelledby="walk">
          <h2 id="walk">はじめての一巡り</h2>
          <ol class="walk">
            ${walk.map((step) => html`<li>${step}</li>`)}
          </ol>
        </section>
        ${people(staff)} ${doors(ready)} ${again(ready)}
      </main>`,
  });

const people = (staff: readonly AccountCard[]): Html => html`<section aria-labelledby="staff">
  <h2 id="staff">サインインできる職員 <span class="mark">開発用</span></h2>
  <p class="lead">
    どのパスワードも、この町を作ったときにできたものです。ワンタイムコードは30秒ごとに変わり、一度使うと次のコードになります。
  </p>
  <p class="lead">
    パスキーも試せます。はじめはパスワードとコードでサインインし、右上の名前から「サインインの方法」を開いて登録します。この端末に顔・指紋・暗証番号の確認がなければ、ブラウザーの開発者ツールの仮の認証器（WebAuthn）が使えます。
  </p>
  <noscript><p>コードは自動では変わりません。この画面を読み込み直してください。</p></noscript>
  <ul class="people">
    ${staff.map(person)}
  </ul>
</section>`;

const person = (it: AccountCard): Html => html`<li class="card person" data-mail="${it.mail}">
  <h3>${it.name} <span class="role ${it.role}">${roleNames[it.role]}</span></h3>
  <p class="soft small">${roleHints[it.role]}</p>
  <dl>
    <div>
      <dt>メール</dt>
      <dd><code>${it.mail}</code>${copy(it.mail, `${it.name}のメールアドレス`)}</dd>
    </div>
    <div>
      <dt>パスワード</dt>
      <dd><code>${it.password}</code>${copy(it.password, `${it.name}のパスワード`)}</dd>
    </div>
    <div>
      <dt>コード</dt>
      <dd>
        <span>
          <span class="code-now" data-code>${it.code}</span>
          <span class="soft small" data-left>${leftWords(it)}</span>
        </span>
        ${copy(it.code, `${it.name}のワンタイムコード`, "data-copy-code")}
      </dd>
    </div>
  </dl>
</li>`;

const leftWords = ({ spent, secondsLeft }: AccountCard): string =>
  spent ? `使用済み（あと${secondsLeft}秒）` : `あと${secondsLeft}秒`;

const copy = (value: string, what: string, mark = "data-copy-fixed"): Html =>
  html`<button class="copy" type="button" data-copy="${value}" ${mark} aria-label="${what}をコピー">コピー</button>`;

const doors = (ready: Ready): Html => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "LINEの代わり",
      ready.line,
      "市民のスマホと、LINEプラットフォームの役をするサーバー。送ったものは /_sim/sent に残ります。",
    ],
    [
      "bot",
      ready.bot,
      "LINE側のサービス。POST /webhook で出来事を受け取ります。個人情報を開く鍵は持ちません。",
    ],
    ["api", ready.api, "人の側のサービス。画面はここから個人情報を読み書きします。LINEへは届きません。"],
    ["相談員の画面", ready.admin, "相談の一覧、やりとり、担当、終了。"],
    ["市民の画面", ready.citizen, "スマホのLINEから開く画面。同意、相談票、相談のへや、マイページ。"],
    [
      "サインイン",
      ready.idp,
      "職員のサインイン。パスワードとワンタイムコードの両方が要ります。パスキーは相談員の画面が直接受けとります。",
    ],
    ["メール", ready.mailbox, "サービスが送ったメールは、外へ出ずにここへ届きます。"],
  ];
  return html`<section aria-labelledby="doors">
    <h2 id="doors">この町の扉</h2>
    <dl class="addresses">
      ${rows.map(
        ([name, url, says]) => html`<div>
          <dt>${name}<a href="${url}" target="_blank"><code>${url.replace("http://", "")}</code></a></dt>
          <dd>${says}</dd>
        </div>`,
      )}
    </dl>
  </section>`;
};

const again = (ready: Ready): Html => html`<section aria-labelledby="again">
  <h2 id="again">終える・やり直す</h2>
  <dl class="addresses">
    <div><dt>終える</dt><dd>始めた端末で <kbd>Ctrl</kbd>+<kbd>C</kbd>。次に始めたとき、続きから使えます。</dd></div>
    <div><dt>はじめから</dt><dd><code>npm start -- --fresh</code>　町を作り直します。いまのデータは消えます。</dd></div>
    <div><dt>別の番号で</dt><dd><code>KUMACARI_PORT=5000 npm start</code>　データの場所は <code>KUMACARI_DATA</code> で変えられます。</dd></div>
    <div><dt>データ</dt><dd><code>${ready.data}</code>　記録は <code>log</code> フォルダにあります。</dd></div>
  </dl>
</section>`;
