// The temporary password, once: gone with the dialog.
import { Button } from "@kumacari/ui";
import { useState } from "react";
import { words } from "../words.ts";

const { password: says } = words;

type Props = { readonly password: string; readonly done: string };

export function Password({ password, done }: Props) {
  const [told, setTold] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(password).then(
      () => setTold(says.copied),
      () => setTold(says.cannot),
    );
  return (
    <section className="flex flex-col gap-3">
      <p>{done}</p>
      <p>{says.says}</p>
      <div className="flex flex-wrap items-center gap-3 rounded-8 border border-solid-gray-600 p-4">
        <dl className="min-w-0 flex-1">
          <dt className="text-dns-14N-130 text-solid-gray-700">{says.title}</dt>
          <dd>
            <code translate="no" className="text-std-20B-150 select-all">
              {password}
            </code>
          </dd>
        </dl>
        <Button tone="outline" onClick={() => void copy()}>
          {says.copy}
        </Button>
      </div>
      <p role="status" className="min-h-7">
        {told}
      </p>
    </section>
  );
}
