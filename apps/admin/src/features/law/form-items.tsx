// The form's items with what was written, one opened at a time; the draft can be saved as a text file.
import { jstDay, toJst } from "@kumacari/domain";
import { Button, TextArea } from "@kumacari/ui";
import { useState } from "react";
import type { Matter } from "../../rpc.ts";
import { saveFile } from "../../save-file.ts";
import type { Changing } from "./use-law.ts";
import { words } from "./words.ts";

type Props = { readonly matter: Matter; readonly open: boolean; readonly changing: Changing };

export function FormItems({ matter, open, changing }: Props) {
  const [editing, setEditing] = useState<string>();
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-dns-16B-130">{words.form}</h3>
        <Button size="s" tone="outline" onClick={() => saveAs(matter)}>
          {words.download}
        </Button>
      </div>
      <ul className="flex flex-col">
        {matter.items.map((it) => (
          <li key={it.key} className="flex flex-col gap-1 border-b border-solid-gray-200 py-2">
            {editing === it.key ? (
              <Editing item={it} matter={matter} changing={changing} onClose={() => setEditing(undefined)} />
            ) : (
              <div className="flex items-start justify-between gap-3">
                <span className="min-w-0">
                  <span className="block text-dns-14N-130 text-solid-gray-700">{it.asks}</span>
                  <span className="block wrap-anywhere whitespace-pre-wrap">
                    {it.text ?? `（${words.blank}）`}
                  </span>
                </span>
                {open && (
                  <Button
                    size="s"
                    tone="outline"
                    aria-label={words.writeOf(it.asks)}
                    onClick={() => setEditing(it.key)}
                  >
                    {words.write}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type EditingProps = {
  readonly item: Matter["items"][number];
  readonly matter: Matter;
  readonly changing: Changing;
  readonly onClose: () => void;
};

function Editing({ item, matter: { id, version }, changing, onClose }: EditingProps) {
  const [text, setText] = useState(item.text ?? "");
  const save = () =>
    changing.run((law) => law.answer.mutate({ id, version, key: item.key, text }), {
      says: words.done.changed,
      done: onClose,
    });
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={item.asks}
        value={text}
        onChange={setText}
        limit={2000}
        error={changing.error}
        // The person asked for this very field.
        ref={(it) => it?.focus()}
      />
      <div className="flex justify-end gap-3">
        <Button size="s" tone="outline" onClick={onClose}>
          {words.stay}
        </Button>
        <Button size="s" busy={changing.busy} onClick={save}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}

const saveAs = ({ about, knownAt, draft }: Matter): void =>
  saveFile(
    `${about}-${jstDay(knownAt)}-${toJst(knownAt).slice(11, 16).replace(":", "")}.txt`,
    `\ufeff${draft}`,
    "text/plain",
  );
