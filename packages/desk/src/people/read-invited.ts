// A display name and a mail address as they will be used, or why not.
import {
  accessLimits,
  hasControl,
  isBlank,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";

export function readName(sent: string): Result<string, Refusal> {
  const name = sent.normalize("NFC").trim();
  if (isBlank(name)) return no({ kind: "empty", says: "表示名を入力してください。" });
  if (name.length > accessLimits.nameLength) {
    return no({ kind: "too-long", says: `表示名は${accessLimits.nameLength}文字までで入力してください。` });
  }
  return name.isWellFormed() && !hasControl(name) && !/[\n\r\t]/.test(name)
    ? ok(name)
    : no(refusal("unreadable"));
}

/** Folded as two people would type the same address; plain ASCII, so that no header can be slipped in. */
export function readMail(sent: string): Result<string, Refusal> {
  const mail = sent.normalize("NFKC").trim().toLowerCase();
  return /^[a-z0-9._%+'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(mail)
    ? ok(mail)
    : no({ kind: "invalid", says: "メールアドレスの形が正しくありません。もう一度お確かめください。" });
}
