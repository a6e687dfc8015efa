// A hub is written: its name, where it is, when its tables are lent, and what somebody wants to know beforehand.
import { type BarrierFree, barrierFree, isListed, wards } from "@kumacari/domain";
import { ChoiceGroup, SelectField, TextField } from "@kumacari/ui";
import { useRef, useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { RegistryHub } from "../../rpc.ts";
import { newOnceKey } from "../../wire.ts";
import type { Ends } from "./act-now.tsx";
import { type Fields, fieldsOf, readFields, type Wrong } from "./hub-fields.ts";
import { WeekFields } from "./week-fields.tsx";
import { words } from "./words.ts";

const { form: says } = words;
const facts = Object.keys(barrierFree).filter((it): it is BarrierFree => isListed(barrierFree, it));

export function HubDialog({ hub, onClose, onSaid }: { readonly hub: RegistryHub | undefined } & Ends) {
  const [fields, setFields] = useState<Fields>(() => fieldsOf(hub));
  const [wrong, setWrong] = useState<Wrong>({});
  const once = useRef(newOnceKey());
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change });
  const text = (
    field: "name" | "address" | "access" | "latitude" | "longitude" | "minimum",
    hint?: string,
  ) => (
    <TextField
      label={says[field]}
      hint={hint}
      value={fields[field]}
      onChange={(it) => set({ [field]: it })}
      autoComplete="off"
      error={wrong[field]}
    />
  );
  return (
    <ActDialog
      title={hub ? says.edit : says.add}
      go={says.go}
      onClose={onClose}
      onDone={() => onSaid(says.done(fields.name.trim()))}
      ready={() => {
        const read = readFields(fields);
        setWrong("wrong" in read ? read.wrong : {});
        return "hub" in read;
      }}
      send={async (rpc, { dry }) => {
        const read = readFields(fields);
        if (!("hub" in read)) return undefined;
        const old = hub ? { old: { id: hub.id, version: hub.version } } : {};
        return rpc.hubs.write.mutate({ ...read.hub, ...old, once: once.current, dry });
      }}
      fields={
        <>
          {text("name")}
          <SelectField
            label={says.ward}
            value={fields.ward}
            onChange={(ward) => set({ ward })}
            groups={[{ options: wards.map((it) => ({ value: it, label: it })) }]}
          />
          {text("address")}
          {text("access", says.accessHint)}
          {text("latitude", says.placeHint)}
          {text("longitude")}
          <WeekFields
            legend={words.form.week}
            hint={words.form.weekHint}
            value={fields.week}
            onChange={(week) => set({ week })}
            error={wrong.week}
          />
          <ChoiceGroup
            kind="many"
            legend={says.facts}
            columns={2}
            value={fields.barrierFree}
            onChange={(it) => set({ barrierFree: it })}
            options={facts.map((value) => ({ value, label: barrierFree[value] }))}
          />
          {text("minimum")}
        </>
      }
    />
  );
}
