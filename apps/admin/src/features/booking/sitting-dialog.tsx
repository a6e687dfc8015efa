// One sitting: what it is, how it goes on, and what can be done with it by whoever may.
import { absentAfter, jstWords, minutes, plus, type Stage } from "@kumacari/domain";
import { Button, buttonLook, Dialog } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useNow } from "../../clock.ts";
import type { Name } from "../../known-names.ts";
import { may, useMe } from "../../me.ts";
import { PhoneNumber } from "../../phone-number.tsx";
import { Refusal } from "../../refusal.tsx";
import { type Sitting, useRpcClient } from "../../rpc.ts";
import { CancelDialog } from "./cancel-dialog.tsx";
import { KeepSitting } from "./keep-sitting.tsx";
import { MeetingForm } from "./meeting-form.tsx";
import { Marks, whenOf } from "./sitting-words.tsx";
import { useChange } from "./use-booking.ts";
import { words } from "./words.ts";

type Props = {
  readonly it: Sitting;
  readonly name: Name | undefined;
  readonly onClose: () => void;
  readonly onCancelled?: () => void;
  readonly onKept?: () => void;
};

const { detail } = words;

export function SittingDialog({ it, name, onClose, onCancelled = onClose, onKept = onClose }: Props) {
  const me = useMe();
  const [cancelling, setCancelling] = useState(false);
  const client = useRpcClient();
  const mayAct = may(me, "booking.act");
  if (cancelling) return <CancelDialog it={it} onClose={() => setCancelling(false)} onDone={onCancelled} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={detail.title(it.case.number)}
      actions={
        <>
          {it.case.mayWork && it.stage === "booked" && (
            <Button tone="outline" danger onClick={() => setCancelling(true)} className="me-auto">
              {words.ofCase.cancel}
            </Button>
          )}
          {it.case.mayOpen && (
            <Link
              to="/cases/$caseId"
              params={{ caseId: it.case.id }}
              className={buttonLook({ tone: "outline" })}
            >
              {detail.toCase}
            </Link>
          )}
          <Button onClick={onClose}>{detail.close}</Button>
        </>
      }
    >
      {name?.state === "known" && (
        <p className="text-std-17B-170">
          <bdi>{name.name}</bdi>
        </p>
      )}
      {mayAct && !it.case.mayOpen && (
        <p className="text-dns-14N-130 text-solid-gray-700">{detail.closedCase}</p>
      )}
      <dl className="grid grid-cols-[6rem_1fr] gap-x-3 gap-y-1 [&>dt]:text-solid-gray-700">
        <dt>{detail.when}</dt>
        <dd className="tabular-nums">{whenOf(it)}</dd>
        <dt>{detail.who}</dt>
        <dd>
          <bdi>{it.counsellor.name}</bdi>
        </dd>
        <dt>{detail.where}</dt>
        <dd>{it.place}</dd>
        <dt>{detail.table}</dt>
        <dd>{it.table}</dd>
        <dt>{detail.ticket}</dt>
        <dd className="tabular-nums">{it.ticket}</dd>
        <dt>{detail.stage}</dt>
        <dd className="flex flex-wrap items-center gap-2">
          {words.stage(it.stage)}
          <Marks it={it} />
        </dd>
      </dl>
      {it.misfit && <p className="text-error-2">{it.misfit}</p>}
      {it.mayKeep && <KeepSitting it={it} onKept={onKept} />}
      {it.way === "phone" && it.case.mayOpen && isAhead(it) && (
        <PhoneNumber open={() => client.intake.phone.mutate({ caseId: it.case.id })} none={detail.noPhone} />
      )}
      {it.mayRun && isAhead(it) && <Steps it={it} />}
      {it.restorable && <Restore it={it} />}
      {it.mayRun && it.way === "online" && isAhead(it) && <MeetingForm it={it} />}
    </Dialog>
  );
}

const isAhead = ({ stage }: Sitting): boolean =>
  stage === "booked" || stage === "arrived" || stage === "started";

type Step = "arrived" | "started" | "ended" | "absent" | "booked";
/** What may follow, as the desk has it. */
const next: Readonly<Record<Stage, readonly Step[]>> = {
  offered: [],
  booked: ["arrived", "started", "absent"],
  arrived: ["started", "absent", "booked"],
  started: ["ended", "arrived"],
  ended: [],
  absent: [],
  cancelled: [],
};

function Steps({ it }: { readonly it: Sitting }) {
  const [to, setTo] = useState<Step>();
  const missedFrom = plus(it.from, minutes(absentAfter));
  const tooSoon = useNow(10_000) < missedFrom;
  const { busy, error, go } = useChange((booking, step: Step) =>
    booking.stage.mutate({ id: it.id, to: step }),
  );
  const press = (step: Step) => {
    setTo(step);
    go(step);
  };
  const steps = next[it.stage];
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {steps
          .filter((step) => step !== "absent" || !tooSoon)
          .map((step, n) => (
            <Button
              key={step}
              tone={n === 0 ? "solid" : "outline"}
              busy={busy && to === step}
              unavailable={busy}
              onClick={() => press(step)}
            >
              {it.stage === "started" && step === "arrived" ? detail.back : detail.steps[step]}
            </Button>
          ))}
      </div>
      {tooSoon && steps.includes("absent") && (
        <p className="text-dns-14N-130 leading-6 text-solid-gray-700">
          {detail.absentFrom(jstWords(missedFrom))}
        </p>
      )}
      <Refusal fault={error} />
    </div>
  );
}

/** That it is over was said by a slip. */
function Restore({ it }: { readonly it: Sitting }) {
  const { busy, error, go } = useChange((booking, said: "ended" | "absent") =>
    booking.restore.mutate({ id: it.id, said }),
  );
  const said = it.stage;
  if (said !== "ended" && said !== "absent") return null;
  return (
    <div className="flex flex-col items-start gap-2">
      <Button tone="outline" busy={busy} onClick={() => go(said)}>
        {detail.restore(detail.steps[said])}
      </Button>
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{detail.restoreUntil}</p>
      <Refusal fault={error} />
    </div>
  );
}
