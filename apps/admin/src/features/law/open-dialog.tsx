// Opens a matter: what it is about, and since when it is known; the clocks run from there.
import { instant, toJst } from "@kumacari/domain";
import { type MatterKind, matterKinds } from "@kumacari/domain/law";
import { ChoiceGroup, TextField } from "@kumacari/ui";
import { useRef, useState } from "react";
import { readJst } from "../../read-jst.ts";
import { newOnceKey } from "../../wire.ts";
import { AskDialog } from "./ask-dialog.tsx";
import type { Changing } from "./use-law.ts";
import { words } from "./words.ts";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly changing: Changing;
  readonly now: number;
};

const kinds: readonly MatterKind[] = ["leak", "disclosure", "correction", "stop", "deletion", "mynumber"];

export function OpenDialog({ open, onClose, changing, now }: Props) {
  const [about, setAbout] = useState<MatterKind>("leak");
  const [known, setKnown] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  // One key for one opening: pressed twice or sent again, it is opened once.
  const once = useRef(newOnceKey());
  const shown = known ?? toJst(instant(now)).slice(0, 16);
  const change = () => {
    const knownAt = readJst(shown);
    if (knownAt === undefined || knownAt > now + 60_000) {
      setWrong(words.opening.wrong);
      return undefined;
    }
    setWrong(undefined);
    return async (law: Parameters<Parameters<Changing["run"]>[0]>[0]) => {
      await law.open.mutate({ about, knownAt, once: once.current });
      once.current = newOnceKey();
      setKnown(undefined);
    };
  };
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      changing={changing}
      title={words.opening.title}
      says={words.says}
      go={words.opening.go}
      change={change}
      done={words.done.opened}
    >
      <ChoiceGroup
        kind="one"
        legend={words.opening.about}
        columns={2}
        value={about}
        onChange={setAbout}
        options={kinds.map((value) => ({ value, label: matterKinds[value] }))}
      />
      <TextField
        type="datetime-local"
        label={words.opening.known}
        hint={words.opening.knownHint}
        value={shown}
        onChange={setKnown}
        max={toJst(instant(now)).slice(0, 16)}
        error={wrong}
      />
    </AskDialog>
  );
}
