// The first way in: a passkey, with nothing to type.
import { Button } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useConfig } from "../../config.ts";
import { reach } from "../../connection.ts";
import { assert, canPasskeys, passkeyFault } from "../../passkey.ts";
import { Refusal } from "../../refusal.tsx";
import type { AssertionOptions } from "../../rpc.ts";
import { words as common } from "../../words.ts";
import { standing } from "./standing.ts";
import { words } from "./words.ts";

type Props = {
  /** Where to go on; absent: the page under this one opens again by itself. */
  readonly onIn?: () => void;
};

export function PasskeySignIn({ onIn }: Props) {
  const { api } = useConfig();
  const enter = useMutation({
    mutationFn: async () => {
      const begun = await post(`${api}/staff/passkey/begin`, {});
      // Our own server's answer, in the form the contract names.
      const options = begun as AssertionOptions;
      const answer = await assert(options);
      await post(`${api}/staff/passkey/sign-in`, { challenge: options.challenge, answer });
    },
    onSuccess: () => {
      standing.set("asking");
      onIn?.();
    },
  });
  const able = canPasskeys();
  return (
    <div className="flex flex-col gap-2">
      <Button size="l" block busy={enter.isPending} unavailable={!able} onClick={() => enter.mutate()}>
        {words.passkey.go}
      </Button>
      {!able && <p>{common.passkey.unable}</p>}
      {enter.isError && (
        <Refusal fault={enter.error instanceof Said ? enter.error.message : passkeyFault(enter.error)} />
      )}
    </div>
  );
}

/** A refusal in the server's own words. */
class Said extends Error {}

async function post(url: string, body: object): Promise<unknown> {
  const answer = await reach(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const said: unknown = await answer.json();
  if (answer.ok) return said;
  throw typeof said === "object" && said !== null && "says" in said && typeof said.says === "string"
    ? new Said(said.says)
    : new Error(`answered ${answer.status}`);
}
