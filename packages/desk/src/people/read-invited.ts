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
