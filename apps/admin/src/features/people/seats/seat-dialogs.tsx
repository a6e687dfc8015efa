// Writes down who holds access to LINE's own console, that it was looked at, and that it was taken away there.
import { type SeatLevel, type StaffId, seatLevels } from "@kumacari/domain";
import { ChoiceGroup } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../../acting/act-dialog.tsx";
import type { Person, Seat } from "../../../rpc.ts";
import type { Ends } from "../acts/act-now.tsx";
import { Select } from "../select.tsx";
import { words } from "../words.ts";

const { seats: says } = words;
const levels: readonly SeatLevel[] = ["admin", "operator"];

export function RegisterSeatDialog({
  people,
  onClose,
  onSaid,
}: Ends & { readonly people: readonly Person[] }) {
  const [staff, setStaff] = useState<StaffId | "">("");
  const [level, setLevel] = useState<SeatLevel>("operator");
  const [tried, setTried] = useState(false);
  const here = people.filter(({ state }) => state !== "retired");
  return (
    <ActDialog
      title={says.registering}
      onClose={onClose}
      go={says.go}
      send={async (rpc, { dry }) =>
        staff === "" ? undefined : rpc.people.seat.register.mutate({ staff, level, dry })
      }
      ready={() => {
        setTried(true);
        return staff !== "";
      }}
      onDone={() => onSaid(says.done)}
      fields={
        <>
          <Select<StaffId | "">
            label={says.who}
            value={staff}
            onChange={setStaff}
            error={tried && staff === "" ? words.person.missing : undefined}
            options={[
              { value: "", label: says.pick },
              ...here.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <ChoiceGroup
            kind="one"
            legend={says.level}
            columns={2}
            value={level}
            onChange={setLevel}
            options={levels.map((value) => ({ value, label: seatLevels[value] }))}
          />
        </>
      }
    />
  );
}

type TickProps = Ends & { readonly is: "check-seat" | "remove-seat"; readonly seat: Seat };

export const TickSeatDialog = ({ is, seat: { staff }, onClose, onSaid }: TickProps) => (
  <ActDialog
    title={is === "check-seat" ? says.checking : says.removing}
    onClose={onClose}
    go={says.go}
    danger={is === "remove-seat"}
    send={({ people: { seat } }, { dry }) =>
      is === "check-seat" ? seat.check.mutate({ staff, dry }) : seat.remove.mutate({ staff, dry })
    }
    onDone={() => onSaid(says.done)}
  />
);
