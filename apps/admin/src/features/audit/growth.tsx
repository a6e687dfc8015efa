// Takes away the proof that one checkpoint grew into another, with both of them.
import { Button, TextField } from "@kumacari/ui";
import { type FormEvent, useState } from "react";
import { refusedBy } from "../../refused.ts";
import { saveFile } from "../../save-file.ts";
import { useTaking } from "./use-audit.ts";
import { words } from "./words.ts";

const { proofs: says } = words;

export function Growth({ newest, before }: { readonly newest: number; readonly before: number }) {
  const [old, setOld] = useState(String(before));
  const [now, setNow] = useState(String(newest));
  const taking = useTaking(async (audit, sizes: { readonly old: number; readonly now: number }) => {
    const files = await audit.growth.mutate(sizes);
    saveFile(`growth-${sizes.old}-${sizes.now}.txt`, [files.proof]);
    saveFile(`checkpoint-${sizes.old}.txt`, [files.old]);
    saveFile(`checkpoint-${sizes.now}.txt`, [files.now]);
  });
  const wrong = [old, now].some((it) => !/^[1-9]\d{0,11}$/.test(it));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong) taking.mutate({ old: Number(old), now: Number(now) });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <p className="max-w-[60em] text-std-16N-170">{says.growthSays}</p>
      <div className="flex flex-wrap items-end gap-4">
        <TextField label={says.old} value={old} onChange={setOld} inputMode="numeric" />
        <TextField label={says.newer} value={now} onChange={setNow} inputMode="numeric" />
        <Button tone="outline" type="submit" busy={taking.isPending} unavailable={wrong}>
          {says.takeGrowth}
        </Button>
      </div>
      <p role={wrong || taking.error ? "alert" : "status"} className="text-std-16N-170 empty:hidden">
        {wrong
          ? says.numberWrong
          : taking.error
            ? refusedBy(taking.error).says
            : taking.isSuccess
              ? says.taken
              : ""}
      </p>
    </form>
  );
}
