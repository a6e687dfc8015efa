// What somebody calls a passkey of theirs, as it will be shown to them, or why not.
import {
  hasControl,
  isBlank,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  signInLimits,
} from "@kumacari/domain";

export function readPasskeyName(sent: string): Result<string, Refusal> {
  const name = sent.normalize("NFC").trim();
  if (isBlank(name)) return no({ kind: "empty", says: "名前を入力してください。" });
  if (name.length > signInLimits.passkeyName) {
    return no({ kind: "too-long", says: `名前は${signInLimits.passkeyName}文字までで入力してください。` });
  }
  return name.isWellFormed() && !hasControl(name) && !/[\n\r\t]/.test(name)
    ? ok(name)
    : no(refusal("unreadable"));
}
