// Writes the whole audit out, part after part, with the checkpoint it is to be held against.
import { Button } from "@kumacari/ui";
import { useState } from "react";
import { may, useMe } from "../../me.ts";
import { refusedBy } from "../../refused.ts";
import { saveFile } from "../../save-file.ts";
import { useTaking } from "./use-audit.ts";
import { words } from "./words.ts";

const { proofs: says } = words;

export function ExportAll({ size }: { readonly size: number }) {
  const allowed = may(useMe(), "audit.export");
  const [got, setGot] = useState(0);
  const taking = useTaking(async (audit, of: number) => {
    const parts: string[] = [];
    for (let from = 0; from < of; ) {
      const { lines, to } = await audit.export.mutate({ from, size: of });
      parts.push(lines);
      from = to;
      setGot(to);
    }
    const { note, vkey } = await audit.checkpoint.mutate({ size: of });
    saveFile(`audit-${of}.jsonl`, parts, "application/jsonl");
    saveFile(`checkpoint-${of}.txt`, [note]);
    saveFile("audit-key.txt", [vkey, "\n"]);
    return of;
  });
  if (!allowed) return <p className="text-std-16N-170">{says.noRight}</p>;
  return (
    <>
      <p className="max-w-[60em] text-std-16N-170">{says.exportSays}</p>
      <Button className="self-start" busy={taking.isPending} onClick={() => taking.mutate(size)}>
        {says.go}
      </Button>
      <p role="status" className="text-std-16N-170 empty:hidden">
        {taking.isPending
          ? says.under(got, taking.variables)
          : taking.isSuccess
            ? says.done(taking.data)
            : ""}
      </p>
      {taking.error && (
        <p role="alert" className="text-std-16N-170 text-error-2">
          {refusedBy(taking.error).says}
        </p>
      )}
      <p className="text-std-16N-170">{says.verify}</p>
      <code className="rounded-4 bg-solid-gray-50 p-3 text-dns-14N-130 leading-6 wrap-anywhere">
        npm run audit -- verify --export audit-{size}.jsonl --checkpoint checkpoint-{size}.txt --key
        audit-key.txt
      </code>
    </>
  );
}
