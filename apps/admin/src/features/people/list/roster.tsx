// Everybody in one table, narrowed by state and role; what needs attention stands on top.
import { type Role, roleNames, roles, type StaffState, staffStates } from "@kumacari/domain";
import { useState } from "react";
import type { Person } from "../../../rpc.ts";
import type { Act } from "../acting.ts";
import { everybodyHere, type Filter, inOrder, shownBy } from "../heed.ts";
import { Select } from "../select.tsx";
import type { Heard } from "../use-people.ts";
import { words } from "../words.ts";
import { PersonRow } from "./person-row.tsx";

const { list: says } = words;

type Props = { readonly people: readonly Person[]; readonly heard: Heard; readonly onAct: Act };

export function Roster({ people, heard, onAct }: Props) {
  const [filter, setFilter] = useState(everybodyHere);
  const shown = inOrder(people.filter(shownBy(filter)));
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Select<Filter["state"]>
          label={says.state}
          value={filter.state}
          onChange={(state) => setFilter({ ...filter, state })}
          options={states}
        />
        <Select<Filter["role"]>
          label={says.role}
          value={filter.role}
          onChange={(role) => setFilter({ ...filter, role })}
          options={roleOptions}
        />
        <p
          role="status"
          className="min-h-12 content-center text-dns-16N-130 text-solid-gray-700 tabular-nums"
        >
          {shown.length === 0 ? says.none : says.count(shown.length, people.length)}
        </p>
      </div>
      {shown.length > 0 && (
        <table className="w-full border-collapse max-wide:block max-wide:[&>tbody]:block">
          <thead className="max-wide:sr-only">
            <tr className="border-b border-solid-gray-400 text-dns-14N-130 text-solid-gray-700 [&>th]:px-3 [&>th]:py-2 [&>th]:text-start [&>th]:font-400 [&>th]:whitespace-nowrap">
              {Object.entries(says.columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((it) => (
              <PersonRow key={it.id} person={it} heard={heard} onAct={onAct} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const stateKeys: readonly StaffState[] = ["invited", "active", "suspended", "retired"];
const states: readonly { readonly value: Filter["state"]; readonly label: string }[] = [
  { value: "here", label: says.states.here },
  { value: "heed", label: says.states.heed },
  ...stateKeys.map((value) => ({ value, label: staffStates[value] })),
  { value: "all", label: says.states.all },
];
const roleOptions: readonly { readonly value: Role | "any"; readonly label: string }[] = [
  { value: "any", label: says.anyRole },
  ...roles.map((value) => ({ value, label: roleNames[value] })),
];
