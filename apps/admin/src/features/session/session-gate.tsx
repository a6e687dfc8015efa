// Lets pages through for those who are signed in, and takes them away the moment they are not.
import { Spinner } from "@kumacari/ui";
import type { ReactNode } from "react";
import { MeProvider } from "../../me.ts";
import { useStore } from "../../store.ts";
import { Trouble } from "../../trouble.tsx";
import { words as common } from "../../words.ts";
import { EndDialog } from "./end-dialog.tsx";
import { SignedOut } from "./signed-out.tsx";
import { lastIn, outBecause } from "./standing.ts";
import { useSession } from "./use-session.ts";

type Props = {
  readonly children: ReactNode;
  /** The person has words here that were not sent. */
  readonly kept: boolean;
};

export function SessionGate({ children, kept }: Props) {
  const { standing, me, fault, told, ask } = useSession();
  const because = useStore(outBecause);
  if (standing === "out") {
    return <SignedOut why={because ?? (lastIn.get() ? "ended" : "welcome")} kept={kept} />;
  }
  if (me) {
    return (
      <MeProvider value={me}>
        {children}
        <EndDialog told={told} ask={ask} />
      </MeProvider>
    );
  }
  return (
    <main id="main" className="mx-auto w-full max-w-3xl px-4 py-16">
      {fault ? <Trouble fault={fault} again={ask} /> : <Spinner late label={common.loading} />}
    </main>
  );
}
