// The library beside the reply of one case: what is known of the case fills the slots.
import { type CannedSlot, type CaseId, jstWords } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { useMe } from "../../me.ts";
import { useRpc } from "../../rpc.ts";
import { Picker } from "./picker.tsx";

type Props = {
  readonly caseId: CaseId;
  /** Empty: they gave none. */
  readonly name: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onInsert: (text: string) => void;
};

export function BesideReply({ caseId, name, ...picker }: Props) {
  const rpc = useRpc();
  const me = useMe();
  const { data } = useQuery(rpc.booking.ofCase.queryOptions({ caseId }, { enabled: picker.open }));
  const [next] = data?.ahead ?? [];
  const known: Partial<Record<CannedSlot, string>> = {
    counsellor: me.name,
    ...(name === "" ? {} : { name }),
    ...(next ? { booking: jstWords(next.from), place: next.place } : {}),
  };
  return <Picker {...picker} known={known} />;
}
