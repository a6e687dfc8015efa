// The entrance: the one thing to do next stands first.
import { Badge, Heading, join } from "@kumacari/ui";
import type { ReactNode } from "react";
import type { Home } from "../home-query.ts";
import { Page } from "../page.tsx";
import { Link } from "../router.tsx";
import { words as general } from "../words.ts";
import { useHome } from "./use-home.tsx";
import { words } from "./words.ts";

export function HomePage() {
  const { home, instead } = useHome(10_000);
  return (
    <Page title={words.homeTitle} lead={<p>{words.homeLead}</p>}>
      {home ? <Doors home={home} /> : instead}
      <p className="mt-auto text-solid-gray-700">{general.danger}</p>
    </Page>
  );
}

function Doors({ home: { consent, talk } }: { readonly home: Home }) {
  const mayGoOn = consent.state === "given";
  return (
    <ul className="flex flex-col gap-4">
      {talk?.open && (
        <Door href="/talk" title={words.talk} says={words.talkOpen} first={mayGoOn}>
          {talk.unread > 0 && <Badge tone="solid">{words.unread(talk.unread)}</Badge>}
        </Door>
      )}
      {(!talk?.open || !mayGoOn) && (
        <Door
          href="/consult"
          title={words.consult}
          says={!talk ? words.consultFirst : talk.open ? words.consentAgain : words.consultAgain}
          first
        />
      )}
      {talk && !talk.open && (
        <Door href="/talk" title={words.talk} says={words.talkClosed}>
          {talk.unread > 0 && <Badge tone="solid">{words.unread(talk.unread)}</Badge>}
        </Door>
      )}
      <Door href="/me" title={words.me} says={words.meLead} />
    </ul>
  );
}

type DoorProps = {
  readonly href: string;
  readonly title: string;
  readonly says: string;
  readonly first?: boolean;
  readonly children?: ReactNode;
};

const Door = ({ href, title, says, first, children }: DoorProps) => (
  <li>
    <Link
      href={href}
      className={join(
        "flex min-h-20 flex-col gap-1 rounded-12 border p-4 hover:border-black hover:bg-key-50",
        first ? "border-2 border-key-900" : "border-solid-gray-420",
      )}
    >
      <span className="flex flex-wrap items-center gap-3">
        <Heading level={2} className="text-key-900 underline underline-offset-4">
          {title}
        </Heading>
        {children}
      </span>
      <span>{says}</span>
    </Link>
  </li>
);
