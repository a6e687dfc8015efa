// The page behind a hub's poster: whoever is expected has come, everybody else learns what can be done here.
import { Notice, Spinner } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useBookingsChanged } from "../bookings-query.ts";
import { useDesk } from "../desk.ts";
import { Door } from "../door.tsx";
import { Arrived } from "../features/at/arrived.tsx";
import { Here } from "../features/at/here.tsx";
import { words } from "../features/at/words.ts";
import { Page } from "../page.tsx";
import { isFinal, refused } from "../refused.ts";
import { Trouble } from "../trouble.tsx";
import { NotFoundPage } from "./not-found.tsx";
import { useHome } from "./use-home.tsx";

export function AtPage({ token }: { readonly token: string }) {
  const { ask } = useDesk();
  const changed = useBookingsChanged();
  const { home, fresh, instead } = useHome();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => ask.booking.arrive.mutate({ token }),
    onSuccess: () => void changed(),
  });
  // Twice is once: a page that is opened anew says again that they have come.
  useEffect(mutate, [mutate]);
  if (error) return <Refused error={error} again={mutate} busy={isPending} />;
  if (data?.arrived) {
    const { hub, arrived } = data;
    return (
      <Page title={arrived.booking.stage === "started" ? words.startedTitle : words.arrivedTitle}>
        <Arrived hub={hub} arrived={arrived} />
      </Page>
    );
  }
  if (data && home && fresh) {
    return (
      <Page title={data.hub.name} lead={<p>{words.lead}</p>}>
        <Here it={data} home={home} />
      </Page>
    );
  }
  return <Page title={words.title}>{data ? instead : <Spinner label={words.reading} />}</Page>;
}

type RefusedProps = { readonly error: Error; readonly again: () => void; readonly busy: boolean };

function Refused({ error, again, busy }: RefusedProps) {
  const why = refused(error);
  if (why.kind === "not-found") return <NotFoundPage />;
  if (!isFinal(why)) {
    return (
      <Page title={words.title}>
        <Trouble error={error} again={again} busy={busy} />
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      <Notice tone="warn">{why.says}</Notice>
      <ul className="flex flex-col gap-4">
        <Door href="/" title={words.consult} says={words.consultSays} first />
        <Door href="/hubs" title={words.hubs} says={words.hubsSays} />
      </ul>
    </Page>
  );
}
