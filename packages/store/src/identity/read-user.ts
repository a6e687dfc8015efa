// What Cognito says of a user, as an account without its address; an answer of another shape is a fault.
import type { AttributeType, UserStatusType } from "@aws-sdk/client-cognito-identity-provider";
import type { Account } from "@kumacari/desk/ports";

type Said = {
  readonly Attributes?: readonly AttributeType[] | undefined;
  readonly Enabled?: boolean | undefined;
  readonly UserStatus?: UserStatusType | undefined;
  readonly UserMFASettingList?: readonly string[] | undefined;
};

export const readAccount = ({ Attributes, Enabled, UserStatus, UserMFASettingList }: Said): Account => ({
  subject: subjectOf(Attributes),
  enabled: Enabled === true,
  status: statusOf(UserStatus),
  factors: UserMFASettingList?.includes("SOFTWARE_TOKEN_MFA") ? ["totp"] : [],
});

export const subjectOf = (attributes: Said["Attributes"]): string => attributeOf(attributes, "sub");

export function attributeOf(attributes: Said["Attributes"], name: string): string {
  const value = attributes?.find((it) => it.Name === name)?.Value;
  if (!value) throw new Error(`Cognito named no ${name}`);
  return value;
}

/**
 * FORCE_CHANGE_PASSWORD: has a temporary password, and must choose one before anything else. UNCONFIRMED cannot sign in
 * at all. RESET_REQUIRED: must ask for a code and choose a new password. What is unknown counts as in use: nothing that
 * is only taken for a leftover is removed.
 */
function statusOf(said: UserStatusType | undefined): Account["status"] {
  if (said === "FORCE_CHANGE_PASSWORD" || said === "UNCONFIRMED") return "invited";
  return said === "RESET_REQUIRED" ? "reset-needed" : "confirmed";
}
