// The session ran out while someone was here: nothing is taken away, one press goes on.
import { Button, buttonLook } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useStandingChanged } from "./home-query.ts";
import { dropMailSession } from "./mail-session.ts";
import { refused } from "./refused.ts";
import type { Rpc } from "./rpc.ts";
import { useStanding } from "./standing.ts";
import { words } from "./words.ts";

type Props = Pick<Rpc, "signIn"> & { readonly byMail: boolean };

export function LostBar({ signIn, byMail }: Props) {
  const standing = useStanding();
  const changed = useStandingChanged();
  const again = useMutation({ mutationFn: async () => (await signIn()) !== undefined, onSuccess: changed });
  if (standing === "good") return null;
  const cut = again.error && refused(again.error).kind === "cut";
  const outside = again.isError || again.data === false;
  return (
    <div
      role="alert"
      className="fixed inset-x-0 top-14 z-20 border-b-2 border-warning-yellow-2 bg-yellow-50 px-4 py-3"
    >
      <div className="mx-auto flex max-w-160 flex-col items-start gap-3">
        <p className="text-std-16N-170">{cut ? words.cut : outside ? words.lostOutside : words.lost}</p>
        {byMail ? (
          <a href="/mail-in" onClick={dropMailSession} className={buttonLook({ tone: "outline" })}>
            {words.lostMail}
          </a>
        ) : (
          <Button tone="outline" busy={again.isPending} onClick={() => again.mutate()}>
            {words.lostAgain}
          </Button>
        )}
      </div>
    </div>
  );
}
