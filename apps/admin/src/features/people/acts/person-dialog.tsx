// What may be done with one person now: which act, then what it needs, then its effect.
import {
  type Role,
  roleNames,
  roles,
  type SuspendReason,
  staffStates,
  suspendReasons,
} from "@kumacari/domain";
import { ChoiceGroup } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../../acting/act-dialog.tsx";
import type { How } from "../../../acting/effect.ts";
import type { Person, Rpc } from "../../../rpc.ts";
import { words } from "../words.ts";
import type { Ends } from "./act-now.tsx";
import { actsFor, type PersonAct } from "./acts-for.ts";

const { person: says } = words;
const reasons: readonly SuspendReason[] = ["leave", "moved", "lost", "suspected"];

type Props = Ends & { readonly person: Person };

export function PersonDialog({ person, onClose, onSaid }: Props) {
  const { name, role: now, state } = person;
  const [act, setAct] = useState<PersonAct>();
  const [role, setRole] = useState<Role>();
  const [reason, setReason] = useState<SuspendReason>();
  const [tried, setTried] = useState(false);
  const missing = (it: unknown) => (tried && it === undefined ? says.missing : undefined);
  const chosen = chosenOf(person, act, role, reason);
  return (
    <ActDialog
      title={says.title(name)}
      onClose={onClose}
      go={act ? says.go[act] : says.title(name)}
      danger={act === "retire" || act === "suspend" || act === "uninvite"}
      send={async (rpc, how) => chosen?.(rpc, how)}
      ready={() => {
        setTried(true);
        return chosen !== undefined;
      }}
      onDone={(it) => onSaid(it.state === "asked" ? says.asked : act ? says.done[act](name) : "")}
      fields={
        <>
          <p className="text-solid-gray-700">
            {roleNames[now]}・{staffStates[state]}
          </p>
          <ChoiceGroup
            kind="one"
            legend={says.what}
            value={act}
            onChange={setAct}
            error={missing(act)}
            options={actsFor(state).map((value) => ({ value, ...says.acts[value] }))}
          />
          {act === "role" && (
            <ChoiceGroup
              kind="one"
              legend={says.newRole}
              columns={2}
              value={role}
              onChange={setRole}
              error={missing(role)}
              options={roles.filter((it) => it !== now).map((value) => ({ value, label: roleNames[value] }))}
            />
          )}
          {act === "suspend" && (
            <ChoiceGroup
              kind="one"
              legend={says.reason}
              value={reason}
              onChange={setReason}
              error={missing(reason)}
              options={reasons.map((value) => ({ value, label: suspendReasons[value] }))}
            />
          )}
        </>
      }
    />
  );
}

/** Undefined while something it needs was not chosen. `seen`: what the effect rests on. */
function chosenOf(
  { id, role: now, state }: Person,
  act: PersonAct | undefined,
  role: Role | undefined,
  reason: SuspendReason | undefined,
) {
  const aim = { id, seen: { role: now, state } };
  switch (act) {
    case "role":
      return role && (({ people }: Rpc, { dry }: How) => people.changeRole.mutate({ ...aim, role, dry }));
    case "suspend":
      return reason && (({ people }: Rpc, { dry }: How) => people.suspend.mutate({ ...aim, reason, dry }));
    case "recover":
      return ({ people }: Rpc, { dry }: How) => people.recover.mutate({ ...aim, dry });
    case "resume":
      return ({ people }: Rpc, { dry }: How) => people.resume.mutate({ ...aim, dry });
    case "retire":
    case "uninvite":
      return ({ people }: Rpc, how: How) => people.retire.mutate({ ...aim, ...how });
    case undefined:
      return undefined;
    default:
      return act satisfies never;
  }
}
