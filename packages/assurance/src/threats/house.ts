// What is worth having here, and the roads it travels: the first half of the threat model.
import type { Asset, Flow } from "./model.ts";

export const assets = {
  words: { says: "相談の言葉と相談票", worth: "漏れれば、その人の病気・家族・仕事の悩みが知られる" },
  identity: { says: "だれが相談したか", worth: "相談した事実だけで、勤め先や家族に知られて困る人がいる" },
  address: { says: "LINEの宛先", worth: "ほかの相談や個人と結びつけられ、なりすましの連絡に使われる" },
  rights: { says: "職員の権限", worth: "奪われれば、権限のすべてが他人の手に渡る" },
  record: { says: "監査の記録", worth: "書き換えられれば、何が起きたかを誰も確かめられない" },
  keys: { says: "鍵", worth: "漏れれば封が開き、失えば記録が読めない" },
  trust: { says: "市のアカウントへの信用", worth: "偽の言葉が市の名で届けば、被害は相談所の外へ広がる" },
  service: { says: "相談が受けられること", worth: "止まれば、今日つらい人が待たされる" },
} as const satisfies Record<string, Asset>;
export type AssetName = keyof typeof assets;

export const flows = {
  "line-in": {
    says: "LINEから届く出来事",
    from: "LINEヤフー",
    to: "webhook",
    through: ["apps/bot/src/app.ts", "apps/bot/src/app/read-body.ts", "packages/line/src/hear"],
  },
  "line-out": {
    says: "LINEへ送る言葉",
    from: "courier",
    to: "LINEヤフー",
    through: ["packages/line/src/guard/clear.ts", "packages/line/src/client.ts", "packages/desk/src/line"],
  },
  "citizen-page": {
    says: "市民のページ",
    from: "市民のスマホ",
    to: "citizen API",
    through: ["apps/api/src/app/citizen-app.ts", "packages/rpc/src/citizen", "apps/citizen/src"],
  },
  "staff-page": {
    says: "職員の画面",
    from: "職員のブラウザ",
    to: "staff API",
    through: ["apps/api/src/app/staff-app.ts", "packages/rpc/src/staff", "apps/admin/src"],
  },
  "hub-page": {
    says: "拠点の画面",
    from: "拠点のタブレット",
    to: "staff API",
    through: [
      "packages/desk/src/host",
      "packages/rpc/src/staff/host-routes.ts",
      "apps/admin/src/features/host",
    ],
  },
  "calendar-feed": {
    says: "相談員の予定表の購読",
    from: "相談員のカレンダー",
    to: "staff API",
    through: ["apps/api/src/app/calendar-routes.ts", "packages/desk/src/booking/feed.ts"],
  },
  "sign-in": {
    says: "職員のサインイン",
    from: "職員のブラウザ",
    to: "サインインのしくみ・staff API",
    through: [
      "apps/api/src/app/sign-in-routes.ts",
      "apps/api/src/app/staff-identity.ts",
      "apps/api/src/app/passkey-routes.ts",
      "apps/api/src/app/passkey-verifier.ts",
      "packages/desk/src/passkey",
      "packages/desk/src/sign-in",
    ],
  },
  ledger: {
    says: "台帳への読み書き",
    from: "各Lambda",
    to: "DynamoDB",
    through: ["packages/store/src/ledger.ts", "packages/store/src/sealing.ts", "packages/store/src/open"],
  },
  mail: {
    says: "市民へのメールと、そのリンク",
    from: "mailer",
    to: "市民のメールボックス・citizen API",
    through: [
      "apps/api/src/mailer.ts",
      "packages/store/src/mail/clear.ts",
      "packages/desk/src/reach",
      "apps/citizen/src/features/mail",
    ],
  },
  publish: {
    says: "みんなへのお知らせ",
    from: "職員",
    to: "LINEの友だち全員",
    through: ["packages/desk/src/news", "packages/desk/src/known"],
  },
  log: {
    says: "動作の記録（ログ）",
    from: "各Lambda",
    to: "運用担当",
    through: ["packages/domain/src/log.ts"],
  },
} as const satisfies Record<string, Flow>;
export type FlowName = keyof typeof flows;
