// The consent a citizen gives before writing to us, as versioned text.
import type { Instant } from "./instant.ts";

export type ConsentText = {
  readonly version: string;
  readonly title: string;
  readonly items: readonly string[];
};

export const currentConsent: ConsentText = {
  version: "2026-11-01",
  title: "個人情報の取り扱いについて",
  items: [
    "お預かりする情報は、キャリア相談のためだけに使います。",
    "書いていただいた内容は、熊本市と、市が相談業務を委託した事業者の担当者だけが読みます。LINEヤフー株式会社や、拠点のお店には渡しません。",
    "情報は暗号にして、日本国内に保管します。",
    "相談員には法律で秘密を守る義務があります。",
    "答えたくない質問は「言いたくない」を選べます。それで不利になることはありません。",
    "同意は、いつでもマイページから取り消せます。削除を申し出ることもできます。",
  ],
};

/** What was agreed to, when, and whether it was taken back. */
export type Consent = {
  readonly textVersion: string;
  readonly givenAt: Instant;
  readonly withdrawnAt?: Instant;
};

export const stands = (consent: Consent | undefined): boolean =>
  consent !== undefined && consent.withdrawnAt === undefined;
