// 相談のへや.
import { useState } from "react";
import { NoTalk } from "../features/talk/stopped.tsx";
import { TalkRoom } from "../features/talk/talk-room.tsx";
import { words } from "../features/talk/words.ts";
import { Page } from "../page.tsx";
import { useHome } from "./use-home.tsx";

export function TalkPage() {
  const { home, fresh, instead } = useHome(15_000);
  const { consent, talk } = home ?? {};
  const counsellor = talk?.counsellor;
  const lead = talk && (
    <p className="text-solid-gray-700">{counsellor ? words.counsellor(counsellor) : words.noCounsellor}</p>
  );
  return (
    <Page title={words.title} lead={lead} className="gap-6 pb-0">
      {!consent || !fresh ? (
        instead
      ) : talk ? (
        <Entered consent={consent.state} unread={talk.unread} />
      ) : (
        <NoTalk />
      )}
    </Page>
  );
}

/** The unread of the moment one came in; reading marks them, and the line should stay where it was. */
function Entered({ consent, unread }: Parameters<typeof TalkRoom>[0]) {
  const [atEntry] = useState(unread);
  return <TalkRoom consent={consent} unread={atEntry} />;
}
