// A telephone number behind a press that is written down; held by this page alone, until it is shut or left.
import { phoneWords } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { Trouble } from "./trouble.tsx";

/** `none`: what is said where it turns out that no number was given. */
type Props = { readonly open: () => Promise<{ readonly phone?: string }>; readonly none?: string };

export function PhoneNumber({ open, none }: Props) {
  const opening = useMutation({ mutationFn: open, gcTime: 0 });
  const { data } = opening;
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className={data?.phone ? "text-dns-17B-130 tabular-nums" : "leading-6 empty:hidden"}>
        {data?.phone ? phoneWords(data.phone) : data && none}
      </p>
      {/* One button, so that the focus stays where it was pressed. */}
      <Button
        tone="outline"
        busy={opening.isPending}
        onClick={() => (data ? opening.reset() : opening.mutate())}
      >
        {data ? words.shut : words.ring}
      </Button>
      {!data && <p className="text-dns-14N-130 text-solid-gray-700">{words.ringNote}</p>}
      {opening.error && <Trouble fault={opening.error} again={() => opening.mutate()} />}
    </div>
  );
}

const words = {
  ring: "電話番号を開く",
  ringNote: "開いたことは、監査の記録に残ります。",
  shut: "番号を閉じる",
} as const;
