// `/?show=mine`: the inbox, or the office for those who see no people.
import type { InboxView } from "@kumacari/domain";
import { createRoute, Navigate } from "@tanstack/react-router";
import { drafts, isKept } from "../features/case/drafts.ts";
import { InboxPage } from "../features/inbox/inbox-page.tsx";
import { readView } from "../features/inbox/read-view.ts";
import { CallsDoor } from "../features/reach/calls-door.tsx";
import { hasPaper, paperDrafts } from "../features/record/drafts.ts";
import { FindDoor } from "../features/search/find-door.tsx";
import { may, useMe } from "../me.ts";
import { useStore } from "../store.ts";
import { insideRoute } from "./inside.tsx";

export const inboxRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/",
  validateSearch: ({ show }: Record<string, unknown>): { readonly show?: Exclude<InboxView, "all"> } => {
    const read = readView(show);
    return read === "all" ? {} : { show: read };
  },
  component: Inbox,
});

function Inbox() {
  const me = useMe();
  const { show = "all" } = inboxRoute.useSearch();
  const held = useStore(drafts);
  const papers = useStore(paperDrafts);
  if (may(me, "hub.host")) return <Navigate to="/host" replace />;
  if (!may(me, "inbox.read")) return <Navigate to="/office" replace />;
  return (
    <InboxPage
      view={show}
      hasDraft={(id) => isKept(held, id) || hasPaper(papers, id)}
      doors={
        may(me, "case.read") && (
          <>
            <FindDoor />
            <CallsDoor />
          </>
        )
      }
    />
  );
}
