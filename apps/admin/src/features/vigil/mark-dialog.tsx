// Sets or lifts 「急ぎの見守り」: what follows from it is said first, then why is written.
import { type CaseId, messageLimit, type OnceKey } from "@kumacari/domain";
import { TextArea } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { refusedBy } from "../../refused.ts";
import { useRpc, useRpcClient } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { newOnceKey } from "../../wire.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly to: "set" | "lifted";
  /** Words on it when the person pressed the button. */
  readonly seen: number;
  readonly writes: boolean;
  readonly onClose: () => void;
};

export function MarkDialog({ caseId, to, seen: seenNow, writes, onClose }: Props) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const [seen] = useState(seenNow);
  const [why, setWhy] = useState("");
  const [wrong, setWrong] = useState<string>();
  const once = useRef<{ readonly of: string; readonly key: OnceKey }>(undefined);
  const { mutate, isPending } = useMutation({
    mutationFn: (key: OnceKey) => {
      const sent = { caseId, words: why, seen, once: key };
      return to === "set" ? client.vigil.set.mutate(sent) : client.vigil.lift.mutate(sent);
    },
    onSuccess: onClose,
    onError: (fault) => setWrong(refusedBy(fault).says),
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) }),
  });
  const go = () => {
    setWrong(undefined);
    // The same asked again, after a lost answer, is the same act.
    if (once.current?.of !== why) once.current = { of: why, key: newOnceKey() };
    mutate(once.current.key);
  };
  const says = words.dialog[to];
  return (
    <StayOrGo
      title={says.title}
      stay={words.dialog.stay}
      go={says.go}
      busy={isPending}
      fault={!writes && wrong}
      onStay={onClose}
      onGo={go}
    >
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {says.effects.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      {writes ? (
        <TextArea
          label={says.label}
          value={why}
          onChange={(it) => {
            setWhy(it);
            setWrong(undefined);
          }}
          limit={messageLimit}
          rows={4}
          error={wrong}
        />
      ) : (
        <p>{words.dialog.unwritten}</p>
      )}
    </StayOrGo>
  );
}
