// What is known of a leak: three yes-or-no questions and a number.
import { Checkbox, TextField } from "@kumacari/ui";
import { useState } from "react";
import type { Matter } from "../../rpc.ts";
import { AskDialog } from "./ask-dialog.tsx";
import type { Changing } from "./use-law.ts";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly matter: Matter;
  readonly at: { readonly id: Matter["id"]; readonly version: number };
  readonly onClose: () => void;
  readonly changing: Changing;
};

const none = { sensitive: false, money: false, wrongful: false };
const keys = ["sensitive", "money", "wrongful"] as const;

export function JudgeDialog({ open, matter, at, onClose, changing }: Props) {
  const [facts, setFacts] = useState({ ...none, ...matter.facts });
  const [persons, setPersons] = useState(String(matter.facts?.persons ?? ""));
  const [wrong, setWrong] = useState<string>();
  const change = () => {
    const text = persons.normalize("NFKC").trim();
    if (!/^\d{0,7}$/.test(text)) {
      setWrong(words.personsWrong);
      return undefined;
    }
    const { sensitive, money, wrongful } = facts;
    const known = { sensitive, money, wrongful, ...(text === "" ? {} : { persons: Number(text) }) };
    return (law: Parameters<Parameters<Changing["run"]>[0]>[0]) => law.judge.mutate({ ...at, facts: known });
  };
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      changing={changing}
      title={words.judgeTitle}
      says={words.judgeSays}
      change={change}
    >
      <TextField
        label={words.persons}
        value={persons}
        onChange={setPersons}
        inputMode="numeric"
        error={wrong}
      />
      {keys.map((key) => (
        <Checkbox key={key} checked={facts[key]} onChange={(it) => setFacts({ ...facts, [key]: it })}>
          {words.facts[key]}
        </Checkbox>
      ))}
    </AskDialog>
  );
}
