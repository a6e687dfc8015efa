// 相談のへや: the talk, what is being written, and a calm word about the line.
import { jstWords } from "@kumacari/domain";
import { Button, MessageBubble, MessageList, Notice } from "@kumacari/ui";
import { ChooseFile } from "@kumacari/ui/attachment/choose";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { type Home, useStandingChanged } from "../../home-query.ts";
import { Waiting } from "../../waiting.tsx";
import { Composer } from "./composer.tsx";
import { type HeldTalk, heldUpTo } from "./held-talk.ts";
import { LineStatus } from "./line-status.tsx";
import { Closed, ConsentFirst, NoTalk, Welcome } from "./stopped.tsx";
import { UnsentBubble } from "./unsent-bubble.tsx";
import { useLiveTalk } from "./use-live-talk.ts";
import { useOutbox } from "./use-outbox.ts";
import { useScroll } from "./use-scroll.ts";
import { useUnreadFrom } from "./use-unread-from.ts";
import { words } from "./words.ts";

const Attached = lazy(async () => ({ default: (await import("./attached.tsx")).Attached }));
const SendingFile = lazy(async () => ({ default: (await import("./attached.tsx")).SendingFile }));

/** `unread`: how many there were when the page was opened. */
export function TalkRoom({
  consent,
  unread,
}: {
  readonly consent: Home["consent"]["state"];
  readonly unread: number;
}) {
  const { talk, connected, no, lookNow } = useLiveTalk();
  const { outbox, send, setDraft, ...unsent } = useOutbox(heldUpTo(talk), lookNow);
  const line = useUnreadFrom(talk, unread);
  const { below, toEnd } = useScroll(
    talk && outbox && heldUpTo(talk) + Number(talk.closed),
    outbox?.unsent.length ?? 0,
  );
  useCounsellorKnown(talk);
  if (no?.kind === "not-found") return <NoTalk />;
  if (no && !talk) return <Notice tone="error">{no.says}</Notice>;
  if (!talk || !outbox) return <Waiting />;
  const sendAndGoOn = (text: string) => {
    line.clear();
    send(text);
  };
  const mayWrite = !talk.closed && consent === "given";
  const status = <LineStatus connected={connected} answering={talk.answering} />;
  return (
    <>
      <div className="flex flex-1 flex-col gap-6">
        {mayWrite && talk.messages.every((it) => it.mine) && <Welcome />}
        <MessageList
          label={words.label}
          messages={talk.messages}
          seenByOther={talk.seenByOther}
          seenWords={words.read}
          mineName={words.mine}
          unreadFrom={line.from}
          unreadLabel={words.unread}
          attached={(id) => (
            <Suspense fallback={<p className="min-h-11" />}>
              <Attached
                caseId={talk.caseId}
                id={id}
                stamp={talk.attachments}
                writable={mayWrite}
                onChanged={lookNow}
              />
            </Suspense>
          )}
        >
          {outbox.unsent.map((item) => (
            <UnsentBubble key={item.once} item={item} {...unsent} />
          ))}
          {!mayWrite && outbox.draft.trim() !== "" && (
            <li>
              <MessageBubble mine by={words.mine} text={outbox.draft} state={<p>{words.unsentDraft}</p>} />
            </li>
          )}
        </MessageList>
        {talk.closed && <Closed />}
        {!talk.closed && consent !== "given" && <ConsentFirst state={consent} />}
      </div>
      <Arrived talk={talk} />
      <div className="relative bottom-0 -mx-4 [@media(height>=22rem)]:sticky flex flex-col gap-2 border-t border-solid-gray-300 bg-white px-4 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        {below && (
          <div className="absolute inset-x-0 -top-14 flex justify-center">
            <Button tone="outline" onClick={toEnd}>
              {words.toNewest}
            </Button>
          </div>
        )}
        {mayWrite ? (
          <WithFile onSent={lookNow}>
            {(file) => (
              <Composer
                draft={outbox.draft}
                setDraft={setDraft}
                send={sendAndGoOn}
                status={status}
                file={file}
              />
            )}
          </WithFile>
        ) : (
          status
        )}
      </div>
    </>
  );
}

/** One file at a time, above the writing field while it is on its way. */
function WithFile({
  children,
  onSent,
}: {
  readonly children: (choose: ReactNode) => ReactNode;
  readonly onSent: () => void;
}) {
  const [file, setFile] = useState<File>();
  const end = () => setFile(undefined);
  const sent = () => {
    end();
    onSent();
  };
  return (
    <>
      {file && (
        <Suspense fallback={<Waiting />}>
          <SendingFile file={file} onSent={sent} onDiscard={end} />
        </Suspense>
      )}
      {children(<ChooseFile busy={file !== undefined} onChosen={setFile} />)}
    </>
  );
}

/** Said aloud when a message of the other side comes in; what it says is read when the reader goes there. */
function Arrived({ talk }: { readonly talk: HeldTalk }) {
  const last = talk.messages.at(-1);
  return (
    <p role="status" className="sr-only">
      {last && !last.mine ? `${jstWords(last.at)} ${words.arrived}` : ""}
    </p>
  );
}

/** Who answers may be new with the answer: the head of the page follows. */
function useCounsellorKnown(talk: HeldTalk | undefined) {
  const changed = useStandingChanged();
  const last = talk?.messages.at(-1);
  const theirs = last && !last.mine ? last.number : 0;
  useEffect(() => {
    if (theirs > 0) void changed();
  }, [theirs, changed]);
}
