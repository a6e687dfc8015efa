// 「サインイン中の場所」: where one is signed in now, and the end of what one no longer wants.
import { Button, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { type OwnSession, type OwnSessions, useRpc } from "../../rpc.ts";
import { DoneLine } from "./done-line.tsx";
import { EndSessionsDialog } from "./end-sessions-dialog.tsx";
import { PlaceCard } from "./place-card.tsx";
import { words } from "./words.ts";

const { places } = words;

export function Places() {
  const rpc = useRpc();
  const query = useQuery(rpc.session.mine.queryOptions());
  return <Loaded query={query}>{(own) => <List own={own} />}</Loaded>;
}

function List({ own: { sessions, more } }: { readonly own: OwnSessions }) {
  const [said, setSaid] = useState("");
  const [ending, setEnding] = useState<OwnSession | "others">();
  const ask = (what: OwnSession | "others") => () => {
    setSaid("");
    setEnding(what);
  };
  const alone = sessions.length === 1 && !more;
  return (
    <section aria-labelledby="places" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading level={2} id="places">
          {places.title}
        </Heading>
        {!alone && (
          <Button tone="outline" danger onClick={ask("others")}>
            {places.all}
          </Button>
        )}
      </div>
      <p>{places.says}</p>
      <DoneLine says={said} list={sessions} />
      <ul className="flex flex-col gap-3">
        {sessions.map((it) => (
          <PlaceCard key={it.id} it={it} onEnd={ask(it)} />
        ))}
      </ul>
      {alone && <p>{places.alone}</p>}
      {more && <p>{places.more}</p>}
      <p className="text-dns-14N-130 text-solid-gray-700">{places.note}</p>
      <EndSessionsDialog what={ending} onClose={() => setEnding(undefined)} onDone={setSaid} />
    </section>
  );
}
