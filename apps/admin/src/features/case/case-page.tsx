// One case: on the left who and what, on the right the talk and the answer.
import type { AttachmentId, CaseId } from "@kumacari/domain";
import { type ReactNode, useEffect } from "react";
import { Loaded } from "../../loaded.tsx";
import { refusedBy } from "../../refused.ts";
import { Tabs } from "../../tabs.tsx";
import { CaseActs } from "./case-acts.tsx";
import { CaseHead } from "./case-head.tsx";
import { CaseNotices } from "./case-notices.tsx";
import { CaseRefused } from "./case-refused.tsx";
import { HandoverPart } from "./handover.tsx";
import { Intake } from "./intake.tsx";
import { KeptDraft } from "./kept-draft.tsx";
import { LaterBand } from "./later-band.tsx";
import { type LivePage, lastOf } from "./live-page.ts";
import { type Library, ReplyForm } from "./reply-form.tsx";
import { Talk } from "./talk.tsx";
import { isFinal, useCase } from "./use-case.ts";
import { useTalkPlace } from "./use-talk-place.ts";
import { words } from "./words.ts";

export type CaseView = "talk" | "record" | "card";

const views = [
  { value: "talk", label: words.talk },
  { value: "record", label: words.record },
  { value: "card", label: words.card },
] as const satisfies readonly { readonly value: CaseView; readonly label: string }[];

type Props = {
  readonly caseId: CaseId;
  /** What other pages remember of this person must go too. */
  readonly onConsentGone: (id: CaseId) => void;
  /** What stands under a message with a file. */
  readonly attached: (of: {
    readonly id: AttachmentId;
    readonly stamp: number;
    readonly writable: boolean;
  }) => ReactNode;
  /** A way to send a file. */
  readonly file: (onSent: () => void) => ReactNode;
  /** What other features have that is to be seen before anything is said. */
  readonly first: (page: LivePage) => ReactNode;
  /** What another feature has to show of this case. */
  readonly beside: (page: LivePage) => ReactNode;
  readonly underIntake: (page: LivePage) => ReactNode;
  /** The library of replies, which another feature has. */
  readonly library: Library;
  readonly record: (page: LivePage) => ReactNode;
  /** Shown while it is looked at; `writable`: to its counsellor, while the consent stands. */
  readonly card: (writable: boolean) => ReactNode;
  /** The message somebody looked for. */
  readonly toMessage: number | undefined;
  readonly view: CaseView;
  readonly onView: (view: CaseView) => void;
};

export function CasePage({ caseId, onConsentGone, ...rest }: Props) {
  const query = useCase(caseId);
  const { data, error } = query;
  const gone = data !== undefined && data.consent !== "given";
  useEffect(() => {
    if (gone) onConsentGone(caseId);
  }, [gone, caseId, onConsentGone]);
  // A refusal closes the page even though it was open a moment ago.
  if (isFinal(error)) return <CaseRefused caseId={caseId} why={refusedBy(error)} wasOpen={!!data} />;
  if (data) return <Opened page={data} {...rest} />;
  return (
    <main id="main" className="mx-auto w-full max-w-3xl px-4 py-10">
      <Loaded query={query}>{() => null}</Loaded>
    </main>
  );
}

type OpenedProps = Omit<Props, "caseId" | "onConsentGone"> & { readonly page: LivePage };

function Opened({
  page,
  attached,
  file,
  first,
  beside,
  underIntake,
  library,
  record,
  card,
  view,
  onView,
  toMessage,
}: OpenedProps) {
  const { seen, toEnd, ...place } = useTalkPlace(lastOf(page), toMessage);
  const { id, assignee, mine, cover, sits } = page.row;
  const others = assignee !== undefined && !mine;
  const overseen = others && !cover?.mine;
  const acts = <CaseActs page={page} seen={seen} toEnd={toEnd} />;
  const writable = !page.closed && page.consent === "given" && !overseen;
  return (
    // What scrolls is positioned: what is laid out for readers alone stays in it, and does not lengthen the page.
    <main
      id="main"
      className="wide:grid wide:h-[calc(100dvh-4rem)] wide:min-h-136 wide:grid-cols-[23rem_1fr]"
    >
      <div className="relative grid content-start gap-5 border-solid-gray-300 bg-white px-4 py-3 sm:grid-cols-2 sm:gap-x-8 wide:grid-cols-1 wide:overflow-y-auto wide:border-e wide:px-6 wide:pb-8">
        <div className="flex flex-col gap-5">
          <CaseHead page={page} />
          {/* With nobody's case the first thing is that somebody takes it. */}
          {assignee === undefined && acts}
          {first(page)}
          <CaseNotices page={page} />
          {assignee !== undefined && acts}
          <HandoverPart page={page} />
          {beside(page)}
        </div>
        {page.consent === "given" && <Intake intake={page.intake}>{underIntake(page)}</Intake>}
      </div>
      <div id="talk" className="flex min-h-0 min-w-0 flex-col border-t border-solid-gray-300 wide:border-t-0">
        <Tabs
          label={words.views}
          tabs={views}
          value={view}
          onChange={onView}
          className="bg-white px-4 pt-1 wide:px-6"
        />
        {view === "record" && (
          <div role="tabpanel" aria-label={words.record} className="relative min-h-0 flex-1 overflow-y-auto">
            {record(page)}
          </div>
        )}
        {view === "card" && (
          <div role="tabpanel" aria-label={words.card} className="relative min-h-0 flex-1 overflow-y-auto">
            {page.consent === "given" ? (
              card(mine)
            ) : (
              <p className="px-4 py-14 text-center text-solid-gray-700">{words.consent.hidden}</p>
            )}
          </div>
        )}
        {/* Kept as it is while the record is looked at: where one was in the talk, and what had been seen of it. */}
        <div
          role="tabpanel"
          aria-label={words.talk}
          hidden={view !== "talk"}
          className="flex min-h-0 min-w-0 flex-1 flex-col [[hidden]]:hidden"
        >
          {page.consent === "given" ? (
            <Talk
              page={page}
              toEnd={toEnd}
              attached={(id) => attached({ id, stamp: page.talk.attachments, writable })}
              {...place}
            />
          ) : (
            <p className="flex-1 px-4 py-14 text-center text-solid-gray-700">{words.consent.hidden}</p>
          )}
          {page.later && page.consent === "given" && (
            <LaterBand caseId={id} later={page.later} mayWork={!others} />
          )}
          {writable ? (
            <ReplyForm
              caseId={id}
              name={page.name === words.unnamed ? "" : page.name}
              takes={!assignee}
              mayWait={!others}
              waits={page.later !== undefined}
              last={lastOf(page)}
              seen={seen}
              toEnd={toEnd}
              library={library}
              file={file(toEnd)}
            />
          ) : (
            <>
              {overseen && (
                <p className="px-4 py-3 text-dns-14N-130 text-solid-gray-700">
                  {sits ? words.sitting.only : words.overseen}
                </p>
              )}
              <KeptDraft caseId={id} />
            </>
          )}
        </div>
      </div>
    </main>
  );
}
