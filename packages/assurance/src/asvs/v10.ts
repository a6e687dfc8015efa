// ASVS chapter 10: OAuth and OIDC. We are a plain relying party; the sign-in service is Cognito, or the embedded one.
import { doc, gap, met, none, type Row } from "./row.ts";
import { attempts, door, identity, signIn } from "./shown.ts";

const bound = "始めたのと別のブラウザでは、戻りの住所を知っていても入れない";
const once = "戻り先によその場所を言われても、相談員の画面の入口へ帰る。同じ戻りは二度使えない";
const mixUp = "ほかの発行者の名を名乗る戻り（OAuth mix-up）では入れず、その戻りはもう使えない";
const noResource = "アクセストークンを受けて働く所がない。職員の手続きは、台帳にあるセッションだけで決める";
const noConsent = "客は相談員の画面ただ一つで、第三者に権限を渡さないため、同意の画面がない";
const pkce = "PKCEのない要求と、合わない検証値は断る";
const userPool = "CognitoのユーザープールとアプリクライアントのCDKがまだない";

export const oauth: readonly Row[] = [
  met(
    "V10.1.1",
    "トークンは要る所だけに",
    "トークンはAPIの裏でだけ受け取り、画面には渡さない。残るのはサインアウト用のIDトークンのクッキーだけで、何も開かない",
    door("サインインのクッキーは、この機械だけに結びつき、画面のプログラムからは読めない"),
  ),
  met(
    "V10.1.2",
    "自分が始めた流れの答えだけ",
    "state・nonce・PKCEを、始めたブラウザに結びつける",
    door(bound),
    door(once),
  ),
  met("V10.2.1", "code の流れのCSRF", "PKCEとstateの両方", signIn(pkce), door(bound)),
  met("V10.2.2", "発行者の取り違え", "発行者は一つで、iss が違えば断る", door(mixUp)),
  none("V10.3.1", "アクセストークンの宛先", noResource),
  none("V10.3.2", "アクセストークンの中身での認可", noResource),
  none("V10.3.3", "アクセストークンからの本人", noResource),
  none("V10.3.4", "アクセストークンの認証の強さ", noResource),
  met("V10.4.1", "戻り先は登録したものだけ", "一字一句の一致", signIn(pkce)),
  met("V10.4.2", "code は一度だけ", "二度目は断る", door(once)),
  gap("V10.4.3", "code の寿命", userPool),
  gap("V10.4.4", "許す流れは要るものだけ", userPool),
  none("V10.4.5", "公開の客の更新トークン", "客は秘密を持つ一つだけで、更新トークンを使わない"),
  met("V10.4.6", "PKCE（S256だけ）", "PKCEのない求めを断る", signIn(pkce)),
  none("V10.4.7", "客の自動登録", "自動登録を開いていない"),
  none("V10.4.8", "更新トークンの期限", "更新トークンを使わない"),
  none("V10.4.9", "更新トークンの取り消し", "更新トークンを使わない"),
  gap("V10.4.10", "客の認証", userPool),
  doc("V10.4.11", "客の範囲", "openid だけを求める", "apps/api/src/app/staff-identity.ts"),
  met("V10.5.1", "IDトークンの使い回し", "nonce を一度だけ使う", door(once)),
  met(
    "V10.5.2",
    "本人は sub で",
    "sub だけで職員を引き、メールや名前では引かない",
    attempts("知らない人と休んでいる人と招待中の人は、サインインのしくみが認めても、同じ一文で断られる"),
  ),
  met("V10.5.3", "発行者の案内の一致", "案内の issuer が設定と違えば使わない", door(mixUp)),
  met(
    "V10.5.4",
    "IDトークンの宛先",
    "aud が自分でなければ断る",
    identity("ほかのチャネルあて・ほかの発行者のトークンでは入れない"),
    signIn("パスワードとワンタイムコードの両方で、名前と二つの確かめ方が入った証明を受け取る"),
  ),
  none("V10.5.5", "裏口のサインアウト", "裏口のサインアウトを使わず、台帳のセッションを終える"),
  met("V10.6.1", "許す response_type", "code だけ", signIn(pkce)),
  met(
    "V10.6.2",
    "無理なサインアウト",
    "IDトークンの手がかりがある求めだけを、問わずに通す",
    signIn("サインアウトすると、相談員の画面へ戻る"),
  ),
  none("V10.7.1", "同意", noConsent),
  none("V10.7.2", "同意の説明", noConsent),
  none("V10.7.3", "同意の取り消し", noConsent),
];
