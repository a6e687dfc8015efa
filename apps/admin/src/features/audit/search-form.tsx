// What to look for: when, what, who, which record, which thread.
import { type Act, type ActArea, actAreas, acts, isListed } from "@kumacari/domain";
import { Button, SelectField, TextField } from "@kumacari/ui";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { isReference, type Sought } from "./read-search.ts";
import { useStaff } from "./use-audit.ts";
import { words } from "./words.ts";

const { search: says } = words;

export function SearchForm({ asked }: { readonly asked: Sought }) {
  const go = useNavigate();
  const [from, setFrom] = useState(asked.from ?? "");
  const [to, setTo] = useState(asked.to ?? "");
  const [act, setAct] = useState<string>(asked.act ?? "");
  const [on, setOn] = useState(asked.on ?? "");
  const [trail, setTrail] = useState(asked.trail ?? "");
  const [who, setWho] = useState<string>(asked.who ?? "");
  const { data: staff = [] } = useStaff();
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reference = on.trim();
    setWrong(reference !== "" && !isReference(reference));
    if (reference !== "" && !isReference(reference)) return;
    void go({
      to: "/audit",
      search: {
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        ...(isListed<Act>(acts, act) ? { act } : {}),
        ...(who ? { who } : {}),
        ...(reference ? { on: reference } : {}),
        ...(trail.trim() ? { trail: trail.trim() } : {}),
      },
    });
  };
  return (
    <form
      onSubmit={submit}
      aria-label={says.legend}
      className="grid gap-x-5 gap-y-4 rounded-8 border border-solid-gray-300 bg-white p-4 sm:grid-cols-2 wide:grid-cols-4"
    >
      <TextField type="date" label={says.from} value={from} onChange={setFrom} />
      <TextField type="date" label={says.to} value={to} onChange={setTo} />
      <SelectField
        label={says.act}
        value={act}
        onChange={setAct}
        groups={[
          { options: [{ value: "", label: says.anyAct }] },
          ...areas.map((area) => ({
            label: actAreas[area],
            options: names
              .filter((it) => acts[it].area === area)
              .map((value) => ({ value, label: acts[value].says })),
          })),
        ]}
      />
      <SelectField
        label={says.who}
        value={who}
        onChange={setWho}
        groups={[
          { options: [{ value: "", label: says.anyone }] },
          // Until their names are here, whoever is asked for is there already.
          {
            label: words.row.by.staff,
            options:
              who && !staff.some(({ id }) => id === who)
                ? [{ value: who, label: who }]
                : staff.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
      <TextField
        label={says.on}
        hint={says.onHint}
        value={on}
        onChange={setOn}
        error={wrong ? says.onWrong : undefined}
        autoComplete="off"
        spellCheck={false}
        className="sm:col-span-2"
      />
      <TextField
        label={says.trail}
        hint={says.trailHint}
        value={trail}
        onChange={setTrail}
        autoComplete="off"
        spellCheck={false}
        className="sm:col-span-2"
      />
      <div className="flex flex-wrap items-center gap-3 sm:col-span-2 wide:col-span-4">
        <Button type="submit">{says.go}</Button>
        <Button tone="text" onClick={() => void go({ to: "/audit", search: {} })}>
          {says.clear}
        </Button>
      </div>
    </form>
  );
}

const areas = Object.keys(actAreas).filter((it): it is ActArea => Object.hasOwn(actAreas, it));
const names = Object.keys(acts).filter((it): it is Act => Object.hasOwn(acts, it));
