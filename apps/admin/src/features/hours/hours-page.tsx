// 「勤務」: somebody's week, the days that differ, and times away; the effect is seen before anything changes.
import { isId, type StaffId } from "@kumacari/domain";
import { Button, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, type Ref, useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import { Loaded } from "../../loaded.tsx";
import { may, useMe } from "../../me.ts";
import { PageTitle } from "../../page-title.tsx";
import { Refusal } from "../../refusal.tsx";
import { type RosterView, type Rpc, useRpc } from "../../rpc.ts";
import { useFocusIfLost } from "../../use-focus-if-lost.ts";
import { AskToLeave } from "./ask-to-leave.tsx";
import { AwayEditor } from "./away-editor.tsx";
import { DaysEditor } from "./days-editor.tsx";
import { changed, type Draft, draftOf, hoursOf } from "./draft.ts";
import { FeedPanel } from "./feed-panel.tsx";
import { ShiftEditor } from "./shift-editor.tsx";
import { words } from "./words.ts";

/** `staff`: somebody else's hours, for whoever looks after the office. */
export function HoursPage({ staff }: { readonly staff?: string }) {
  const rpc = useRpc();
  const me = useMe();
  const of = staff !== undefined && isId("staff", staff) ? staff : undefined;
  const own = of === undefined || of === me.id;
  const wanted = !own || may(me, "roster.write");
  // Written, the page begins anew with what stands now.
  const [written, setWritten] = useState<true>();
  const query = useQuery(rpc.roster.see.queryOptions(own ? {} : { staff: of }, { enabled: wanted }));
  return (
    <main id="main" className="mx-auto flex w-full max-w-[72rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="max-w-[60em] text-dns-16N-130 leading-6 text-solid-gray-700">{words.says}</p>
      </div>
      {wanted && (
        <Loaded query={query}>
          {(it) => (
            <Editor
              key={`${it.counsellor.id} ${it.version}`}
              roster={it}
              of={own ? undefined : of}
              written={written}
              onWritten={() => setWritten(true)}
            />
          )}
        </Loaded>
      )}
      {own && may(me, "booking.act") && <FeedPanel />}
    </main>
  );
}

type EditorProps = {
  readonly roster: RosterView;
  readonly of: StaffId | undefined;
  readonly written: true | undefined;
  readonly onWritten: () => void;
};

function Editor({ roster, of, written, onWritten }: EditorProps) {
  const heading = useFocusIfLost(written);
  const [draft, setDraft] = useState<Draft>(() => draftOf(roster));
  const [acting, setActing] = useState<ReturnType<typeof hoursOf>>();
  const [wrong, setWrong] = useState(false);
  const dirty = JSON.stringify(draft) !== JSON.stringify(draftOf(roster));
  const look = () => {
    const hours = hoursOf(draft);
    setWrong(hours === undefined);
    setActing(hours);
  };
  return (
    <>
      {of && <p className="text-std-17B-170">{words.of(roster.counsellor.name)}</p>}
      <Panel title={words.week} says={words.weekSays} heading={heading}>
        <div className="grid gap-x-6 gap-y-5 wide:grid-cols-2">
          {[1, 2, 3, 4, 5, 6, 0].map((n) => (
            <section key={n} className="flex flex-col gap-2">
              <h3 className="text-std-16B-170">{words.weekday(n)}</h3>
              <ShiftEditor
                label={words.weekday(n)}
                shifts={draft.week[n] ?? []}
                hubs={roster.hubs}
                onChange={(it) => setDraft({ ...draft, week: changed(draft.week, n, it) })}
              />
            </section>
          ))}
        </div>
      </Panel>
      <Panel title={words.days} says={words.daysSays}>
        <DaysEditor days={draft.days} hubs={roster.hubs} onChange={(days) => setDraft({ ...draft, days })} />
      </Panel>
      <Panel title={words.away} says={roster.namesCover ? words.awaySays : words.awaySaysOnly}>
        <AwayEditor roster={roster} away={draft.away} onChange={(away) => setDraft({ ...draft, away })} />
      </Panel>
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-3 border-t border-solid-gray-300 bg-white px-4 py-3">
        <p role="status" className="me-auto text-dns-14N-130">
          {dirty ? words.changed : words.unchanged}
        </p>
        {wrong && <Refusal fault={words.wrongTime} />}
        <Button tone="outline" unavailable={!dirty} onClick={() => setDraft(draftOf(roster))}>
          {words.undo}
        </Button>
        <Button unavailable={!dirty} onClick={look}>
          {words.look}
        </Button>
      </div>
      <AskToLeave unsaved={dirty} />
      {acting && (
        <ActDialog
          title={words.dialog}
          go={words.go}
          onClose={() => setActing(undefined)}
          onDone={() => {
            setActing(undefined);
            onWritten();
          }}
          send={(rpc, { dry }) => send(rpc, of, { ...acting, version: roster.version, dry })}
        />
      )}
    </>
  );
}

type Sent = NonNullable<ReturnType<typeof hoursOf>> & { readonly version: number; readonly dry: boolean };

const send = (rpc: Rpc, staff: StaffId | undefined, { week, days, away, ...rest }: Sent) => {
  const hours = {
    ...rest,
    week: week.map((shifts) => shifts.map((it) => ({ ...it, breaks: [...it.breaks] }))),
    days: Object.fromEntries(
      Object.entries(days).map(([day, shifts]) => [
        day,
        shifts.map((it) => ({ ...it, breaks: [...it.breaks] })),
      ]),
    ),
    away: [...away],
  };
  return staff ? rpc.roster.writeFor.mutate({ staff, ...hours }) : rpc.roster.write.mutate(hours);
};

type PanelProps = {
  readonly title: string;
  readonly says: string;
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
};

const Panel = ({ title, says, heading, children }: PanelProps) => (
  <section
    aria-label={title}
    className="flex min-w-0 flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 wide:px-6"
  >
    <div className="flex flex-col gap-1">
      <Heading level={2} ref={heading} tabIndex={heading ? -1 : undefined}>
        {title}
      </Heading>
      <p className="max-w-[60em] text-dns-14N-130 leading-6 text-solid-gray-700">{says}</p>
    </div>
    {children}
  </section>
);
