// Another name for one's own passkey.
import { no, ok, type PasskeyMark, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { SignedIn } from "../sign-in/who.ts";
import { untilCommitted } from "../until-committed.ts";
import { readPasskeyName } from "./read-name.ts";

export async function renamePasskey(
  { ledger }: Pick<Needs, "ledger">,
  { staff }: SignedIn,
  { mark, name: sent }: { readonly mark: PasskeyMark; readonly name: string },
): Promise<Result<{ readonly state: "renamed" }, Refusal>> {
  const name = readPasskeyName(sent);
  if (!name.ok) return name;
  return untilCommitted<{ readonly state: "renamed" }>(async () => {
    const found = await ledger.get("passkey", { mark });
    if (found?.staff !== staff.id) return no(refusal("not-found"));
    const conflict = await ledger.commit(
      [{ op: "update", kind: "passkey", value: { ...found, name: name.value } }],
      {
        act: "passkey-renamed",
        actor: { kind: "staff", id: staff.id },
        on: [staff.id, `passkey:${mark}`],
      },
    );
    return conflict ?? ok({ state: "renamed" });
  });
}
