// A table or a line is added, or gets another name.
import { isBlank, type Table, type TableSpot } from "@kumacari/domain";
import { ChoiceGroup, TextField } from "@kumacari/ui";
import { useRef, useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { RegistryHub } from "../../rpc.ts";
import { newOnceKey } from "../../wire.ts";
import type { Ends } from "./act-now.tsx";
import { words } from "./words.ts";

const { adding, renaming } = words;

/** Without a hub: a line. */
export function AddTableDialog({ hub, onClose, onSaid }: { readonly hub: RegistryHub | undefined } & Ends) {
  const [mark, setMark] = useState("");
  const [name, setName] = useState("");
  const [kind, setKind] = useState<"online" | "phone">("online");
  const [tried, setTried] = useState(false);
  const once = useRef(newOnceKey());
  const spot: TableSpot = hub ? { kind: "hub", hub: hub.id } : { kind };
  const letter = mark.normalize("NFKC").trim().toUpperCase();
  const right = /^[A-Z]$/.test(letter);
  return (
    <ActDialog
      title={hub ? adding.title : adding.line}
      go={adding.go}
      onClose={onClose}
      onDone={() => onSaid(adding.done(letter))}
      about={hub && <p className="text-std-17B-170">{hub.name}</p>}
      send={(rpc, { dry }) => rpc.hubs.addTable.mutate({ spot, mark: letter, name, once: once.current, dry })}
      ready={() => {
        setTried(true);
        return right && !isBlank(name);
      }}
      fields={
        <>
          {!hub && (
            <ChoiceGroup
              kind="one"
              legend={adding.kind}
              columns={2}
              value={kind}
              onChange={setKind}
              options={[
                { value: "online", label: words.online },
                { value: "phone", label: words.phone },
              ]}
            />
          )}
          <TextField
            label={adding.mark}
            hint={adding.markHint}
            value={mark}
            onChange={setMark}
            autoComplete="off"
            error={tried && !right ? adding.markWrong : undefined}
          />
          <NameField value={name} onChange={setName} tried={tried} />
        </>
      }
    />
  );
}

export function RenameDialog({ table, onClose, onSaid }: { readonly table: Table } & Ends) {
  const [name, setName] = useState(table.name);
  const [tried, setTried] = useState(false);
  const { id, version, state } = table;
  return (
    <ActDialog
      title={renaming.title}
      go={renaming.go}
      onClose={onClose}
      onDone={() => onSaid(renaming.done)}
      send={(rpc, { dry }) => rpc.hubs.setTable.mutate({ id, version, name, state, dry })}
      ready={() => {
        setTried(true);
        return !isBlank(name);
      }}
      fields={<NameField value={name} onChange={setName} tried={tried} />}
    />
  );
}

type NameProps = {
  readonly value: string;
  readonly onChange: (it: string) => void;
  readonly tried: boolean;
};

const NameField = ({ value, onChange, tried }: NameProps) => (
  <TextField
    label={adding.name}
    value={value}
    onChange={onChange}
    maxLength={30}
    autoComplete="off"
    error={tried && isBlank(value) ? words.form.missing : undefined}
  />
);
