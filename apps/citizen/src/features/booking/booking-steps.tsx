// 「面談の予約」, one question a page; the address says which, so that a reload and 「もどる」 stay where they should.
import { Notice, Progress } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Booking, bookingsQuery } from "../../bookings-query.ts";
import { sittingWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { Page } from "../../page.tsx";
import { useSearch } from "../../router.tsx";
import { Trouble } from "../../trouble.tsx";
import { useKept } from "../../use-kept.ts";
import { Waiting } from "../../waiting.tsx";
import { readAct } from "./act.ts";
import { type Choice, type Ground, progressOf, readChoice, type Step, settle, stepOf } from "./choice.ts";
import { ChooseHub } from "./choose-hub.tsx";
import { ChooseTime } from "./choose-time.tsx";
import { ChooseWay } from "./choose-way.tsx";
import { Confirm } from "./confirm.tsx";
import { OldGone } from "./stopped.tsx";
import type { KeptAct } from "./use-reserve.ts";
import { words } from "./words.ts";

export function BookingSteps() {
  const { ask } = useDesk();
  const asked = readChoice(useSearch());
  const { value, ...keeping } = useKept("booking", readAct);
  const changing = asked.change !== undefined;
  const ground = useQuery({
    queryKey: ["ground"],
    queryFn: ({ signal }) => ask.booking.ground.query(undefined, { signal }),
  });
  const bookings = useQuery({ ...bookingsQuery(ask), enabled: changing });
  const wanting = [ground, ...(changing ? [bookings] : [])].find((it) => !it.data);
  if (!ground.data || !value || (changing && !bookings.data)) {
    return (
      <Page title={changing ? words.changeTitle : words.title}>
        {wanting?.error ? (
          <Trouble error={wanting.error} again={() => void wanting.refetch()} busy={wanting.isFetching} />
        ) : (
          <Waiting />
        )}
      </Page>
    );
  }
  const ahead = bookings.data?.ahead ?? [];
  const old = changing ? ahead.find(({ from }) => from === asked.change) : undefined;
  if (changing && !old?.changeable) {
    return (
      <Page title={words.changeTitle}>
        <OldGone late={old !== undefined} />
      </Page>
    );
  }
  return (
    <At choice={settle(asked, ground.data)} ground={ground.data} kept={{ value, ...keeping }} old={old} />
  );
}

type AtProps = {
  readonly choice: Choice;
  readonly ground: Ground;
  readonly kept: KeptAct;
  readonly old: Booking | undefined;
};

function At({ choice, ground, kept, old }: AtProps) {
  const { way, from } = choice;
  const step = stepOf(choice);
  const asked = { choice, ground };
  return (
    // Another time is another page: the focus begins at its head.
    <Frame key={`${step}${step === "confirm" ? from : ""}`} step={step} choice={choice} old={old}>
      {step === "way" && <ChooseWay {...asked} />}
      {step === "hub" && <ChooseHub {...asked} />}
      {step === "time" && way && <ChooseTime choice={{ ...choice, way }} ground={ground} />}
      {step === "confirm" && way && from && (
        <Confirm choice={{ ...choice, way, from }} ground={ground} kept={kept} old={old} />
      )}
    </Frame>
  );
}

type FrameProps = Pick<AtProps, "choice" | "old"> & { readonly step: Step; readonly children: ReactNode };

function Frame({ step, choice, old, children }: FrameProps) {
  const { at, of } = progressOf(step, choice);
  const title = step === "confirm" && old ? words.confirmChange : words.steps[step];
  return (
    <Page
      title={title}
      lead={<Progress value={at} max={of} label={words.progress(old !== undefined, at, of)} />}
    >
      {old && (
        <Notice tone="info" live="off">
          {words.oldStays(sittingWords(old.from), old.hub?.name ?? words.ways[old.way])}
        </Notice>
      )}
      {children}
    </Page>
  );
}
