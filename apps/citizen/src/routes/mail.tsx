// The pages without LINE: they stand before any session, and the secret of a link leaves the address at once.
import { Notice } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { AskLink } from "../features/mail/ask-link.tsx";
import { ByLink } from "../features/mail/by-link.tsx";
import { Frame } from "../features/mail/frame.tsx";
import { words } from "../features/mail/words.ts";
import { keepMailSession } from "../mail-session.ts";
import { serviceQuery } from "../open-service.ts";
import type { Ask } from "../rpc.ts";
import { Trouble } from "../trouble.tsx";
import { Waiting } from "../waiting.tsx";
import { pageOf } from "./open-pages.ts";

/** As this file is loaded, not as a page is drawn: a drawing may begin anew, and the address has lost the secret by then. */
const token = takeToken();

export function MailPages() {
  const [path] = useState(() => location.pathname.replace(/\/$/, ""));
  const { data, error, refetch, isFetching } = useQuery(serviceQuery);
  if (!data) {
    return (
      <Frame title={path === "/mail-confirm" ? words.confirmTitle : words.openTitle}>
        {error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />}
      </Frame>
    );
  }
  const { ask } = data;
  if (path === "/mail-in") return <AskLink ask={ask} />;
  return path === "/mail-confirm" ? <Confirm ask={ask} /> : <Open ask={ask} />;
}

type Props = { readonly ask: Ask };

const Open = ({ ask }: Props) => (
  <ByLink
    token={token}
    title={words.openTitle}
    lead={words.openLead}
    press={words.open}
    note={words.openNote}
    spentSays={words.openSpent}
    act={async (sent) => {
      const { to, ...session } = await ask.mail.enter.mutate(sent);
      keepMailSession(session);
      location.replace(to === "home" ? "/" : pageOf[to]);
    }}
  />
);

function Confirm({ ask }: Props) {
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Frame title={words.confirmed}>
        <Notice tone="success">{words.confirmedSays}</Notice>
      </Frame>
    );
  }
  return (
    <ByLink
      token={token}
      title={words.confirmTitle}
      lead={words.confirmLead}
      press={words.confirm}
      act={async (sent) => {
        await ask.mail.confirm.mutate(sent);
        setDone(true);
      }}
    />
  );
}

/** Another link opened where one stands: a page whose address differs in its secret alone is not loaded by itself. */
addEventListener("hashchange", () => location.reload());

/** Neither a log nor the history nor who looks over a shoulder keeps it. */
function takeToken(): string {
  const token = /^#([A-Za-z0-9_-]{43})$/.exec(location.hash)?.[1] ?? "";
  history.replaceState(history.state, "", location.pathname);
  return token;
}
