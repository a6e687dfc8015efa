// Proves an entry to whoever looks over one's shoulder: the sums are done in this very browser, and shown.

import { type Checked, checkEntry, type Unreadable } from "@kumacari/crypto/witness";
import { proofText, readProof, sizeOfNote } from "@kumacari/domain";
import { Button, Heading, Notice, TextArea } from "@kumacari/ui";
import { useState } from "react";
import { refusedBy } from "../../refused.ts";
import type { AuditEntry } from "../../rpc.ts";
import { saveFile } from "../../save-file.ts";
import { Climb } from "./climb.tsx";
import { useTaking } from "./use-audit.ts";
import { words } from "./words.ts";

const { prove: says } = words;
type Files = { readonly proof: string; readonly line: string; readonly vkey: string };

export function Prove({ entry }: { readonly entry: AuditEntry }) {
  const [city, setCity] = useState("");
  const [key, setKey] = useState("");
  const [found, setFound] = useState<Checked | Unreadable | "unable">();
  const [saved, setSaved] = useState(false);
  const wrong = city.trim() !== "" && sizeOfNote(city) === undefined;
  const taking = useTaking((audit, size: number | undefined) =>
    audit.prove.mutate({ number: entry.number, ...(size === undefined ? {} : { size }) }),
  );
  const take = async (): Promise<Files | undefined> => {
    setFound(undefined);
    setSaved(false);
    if (wrong) return undefined;
    const taken = await taking.mutateAsync(sizeOfNote(city)).catch(() => undefined);
    if (!taken) return undefined;
    const proof = readProof(taken.proof);
    // The checkpoint that the city holds, not the one that came with the proof.
    const against = proof && city.trim() !== "" ? proofText({ ...proof, note: whole(city) }) : taken.proof;
    return { proof: against, line: taken.line, vkey: key.trim() === "" ? taken.vkey : key };
  };
  const check = async () => {
    const files = await take();
    if (files) setFound(await checkEntry(files).catch(() => "unable" as const));
  };
  const save = async () => {
    const files = await take();
    if (!files) return;
    saveFile(`audit-${entry.number}-proof.txt`, [files.proof]);
    saveFile(`audit-${entry.number}-entry.json`, [files.line, "\n"], "application/json");
    saveFile("audit-key.txt", [files.vkey, "\n"]);
    setSaved(true);
  };
  return (
    <section className="flex flex-col gap-4 rounded-8 border border-solid-gray-300 bg-white p-4">
      <Heading level={2}>{says.title}</Heading>
      <p className="max-w-[60em] text-std-16N-170">{says.says}</p>
      <details className="flex flex-col">
        <summary className="min-h-11 cursor-pointer content-center text-key-900 underline">
          {says.own}
        </summary>
        <div className="flex flex-col gap-4 py-3">
          <TextArea
            label={says.city}
            hint={says.cityHint}
            value={city}
            onChange={setCity}
            rows={4}
            spellCheck={false}
            error={wrong ? says.cityWrong : undefined}
          />
          <TextArea
            label={says.key}
            hint={says.keyHint}
            value={key}
            onChange={setKey}
            rows={2}
            spellCheck={false}
          />
        </div>
      </details>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void check()} busy={taking.isPending}>
          {says.here}
        </Button>
        <Button tone="outline" onClick={() => void save()} busy={taking.isPending}>
          {says.take}
        </Button>
      </div>
      <p role="status" className={saved ? "text-std-16N-170" : "sr-only"}>
        {saved ? says.taken : ""}
      </p>
      {taking.error && (
        <p role="alert" className="text-std-16N-170 text-error-2">
          {refusedBy(taking.error).says}
        </p>
      )}
      {found !== undefined && <Outcome found={found} />}
    </section>
  );
}

/** A pasted text may have lost the newline at its end. */
const whole = (note: string): string => `${note.replaceAll("\r\n", "\n").trim()}\n`;

function Outcome({ found }: { readonly found: Checked | Unreadable | "unable" }) {
  if (found === "unable") return <Notice tone="warn" title={says.unable} />;
  if (typeof found === "string") return <Notice tone="error" title={says.unreadable[found]} />;
  const { path, signature } = found.holds;
  return (
    <>
      {path && signature ? (
        <Notice tone="success" title={says.holds}>
          <p>{says.holdsSays(found.index, found.size)}</p>
        </Notice>
      ) : (
        <Notice tone="error" title={says.fails}>
          <p>{path ? says.signature : says.path}</p>
        </Notice>
      )}
      <Climb found={found} />
    </>
  );
}
