// The way out: the session is killed at the server, then at the sign-in service.
import { Button, Dialog } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig } from "../../config.ts";
import { reach } from "../../connection.ts";
import { words } from "./words.ts";

type Props = {
  readonly kept: boolean;
  readonly dropKept: () => void;
};

export function SignOut({ kept, dropKept }: Props) {
  const { api } = useConfig();
  const [asking, setAsking] = useState(false);
  const leave = useMutation({
    mutationFn: () => signOut(api),
    onSuccess: (next) => {
      dropKept();
      location.assign(next);
    },
  });
  const press = () => (kept ? setAsking(true) : leave.mutate());
  return (
    <div className="relative">
      <Button tone="outline" size="s" busy={leave.isPending} onClick={press}>
        {words.signOut}
      </Button>
      {leave.isError && (
        <p
          role="alert"
          className="absolute end-0 top-full z-30 mt-2 w-72 rounded-8 border-2 border-error-1 bg-white p-3 text-dns-14N-130 text-error-2"
        >
          {words.openFaults}
        </p>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.leave.title}
        actions={
          <>
            <Button tone="outline" onClick={() => setAsking(false)}>
              {words.leave.stay}
            </Button>
            <Button danger busy={leave.isPending} onClick={() => leave.mutate()}>
              {words.leave.go}
            </Button>
          </>
        }
      >
        <p>{words.leave.says}</p>
      </Dialog>
    </div>
  );
}

/** Where the browser goes next. Throws unless the server has killed the session. */
async function signOut(api: string): Promise<string> {
  const answer = await reach(`${api}/staff/sign-out`, { method: "POST" });
  const said: unknown = answer.ok ? await answer.json() : undefined;
  if (typeof said !== "object" || said === null || !("next" in said) || typeof said.next !== "string") {
    throw new Error(`sign-out answered ${answer.status}`);
  }
  const next = new URL(said.next);
  if (next.protocol !== "https:" && next.protocol !== "http:")
    throw new Error("sign-out named no web address");
  return next.href;
}
