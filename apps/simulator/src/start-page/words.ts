// What the start page says.
import type { Role } from "@kumacari/domain";

export const roleHints: Record<Role, string> = {
  counsellor: "相談を読み、返信し、終了できます",
  supervisor: "相談員の仕事に加えて、すべての相談と取扱注意の記録を読めます",
  hub: "拠点の画面だけを見られます",
  "city-officer": "件数・お知らせ・職員の名簿を見られます",
  "city-approver": "役割の変更を承認し、アクセス権の見直しに署名します",
  operator: "しくみを動かし、職員を招きます。相談は見られません",
  security: "出入りと監査の記録を見張ります。相談は見られません",
  auditor: "監査の記録を読み、証明を取り出します",
};

export const walk: readonly string[] = [
  "「市民のスマホを開く」で、架空の市民になります。アカウントを友だちに追加してください。",
  "メニューの「相談する」から、同意して、短い相談票を出します。",
  "「相談員の画面を開く」で、下の相談員のひとりとしてサインインします。",
  "届いた相談を開き、担当になって、返信します。",
  "スマホに「返事が届きました」とだけ知らせが来ます。開くと、相談のへやで続きを書けます。",
];
