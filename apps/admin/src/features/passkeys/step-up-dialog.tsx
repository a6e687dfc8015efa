// Asks for a passkey before a privileged act; the act then goes on by itself.
import { Button, buttonLook, Dialog } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { assert, passkeyFault } from "../../passkey.ts";
import { Refusal } from "../../refusal.tsx";
import { useRpcClient } from "../../rpc.ts";
import { stepUp } from "../../step-up.ts";
import { useStore } from "../../store.ts";
import { words } from "./words.ts";

export function StepUpDialog() {
  const asking = useStore(stepUp);
  const { passkey } = useRpcClient();
  const prove = useMutation({
    mutationFn: async () => {
      const options = await passkey.beginStepUp.mutate();
      if ("none" in options) return "none" as const;
      await passkey.stepUp.mutate({ challenge: options.challenge, answer: await assert(options) });
      return "proved" as const;
    },
    onSuccess: (came) => {
      if (came === "proved") end(true);
    },
  });
  const end = (proved: boolean) => {
    prove.reset();
    asking?.answer(proved);
  };
  const none = prove.data === "none";
  return (
    <Dialog
      open={asking !== undefined}
      onClose={() => end(false)}
      title={words.stepUp.title}
      actions={
        <>
          <Button tone="outline" onClick={() => end(false)}>
            {words.cancel}
          </Button>
          {none ? (
            <Link to="/passkeys" onClick={() => end(false)} className={buttonLook({})}>
              {words.stepUp.toPage}
            </Link>
          ) : (
            <Button busy={prove.isPending} onClick={() => prove.mutate()}>
              {words.stepUp.go}
            </Button>
          )}
        </>
      }
    >
      <p>{words.stepUp.says}</p>
      {(none || prove.isError) && <Refusal fault={none ? words.stepUp.none : passkeyFault(prove.error)} />}
    </Dialog>
  );
}
