// What stands under a file's name in the talk: what it is, whether it can be opened yet, and what was remarked on it.
import { attachmentKinds } from "@kumacari/domain";
import { lazy, Suspense, useState } from "react";
import { Button } from "../button.tsx";
import { Spinner } from "../spinner.tsx";
import type { AttachmentDoor, AttachmentSeen } from "./door.ts";
import { words } from "./words.ts";

const Viewer = lazy(async () => ({ default: (await import("./viewer.tsx")).Viewer }));

type Props = {
  readonly door: AttachmentDoor;
  /** Undefined: not known yet. */
  readonly it: AttachmentSeen | undefined;
  /** Writes remarks of their own, and not only answers. */
  readonly corrects: boolean;
  /** The case is open and the consent stands. */
  readonly writable: boolean;
  /** The page is about to learn of it by itself; whoever polls slowly looks at once. */
  readonly onChanged?: (() => void) | undefined;
};

export function AttachmentCard({ door, it, corrects, writable, onChanged }: Props) {
  const [open, setOpen] = useState(false);
  if (!it) return <p className="min-h-11 text-dns-14N-130 text-solid-gray-700" />;
  const asked = it.remarks.filter((one) => one.under === undefined);
  return (
    <div className="flex min-h-11 max-w-full flex-wrap items-center [justify-content:inherit] gap-x-3 gap-y-1 text-dns-14N-130 text-solid-gray-700">
      {it.stage === "clean" && (
        <Button size="s" tone="outline" aria-label={words.openOf(it.name)} onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      )}
      <span>
        {attachmentKinds[it.form].says}・{sizeWords(it.size)}
      </span>
      {asked.length > 0 && (
        <span>{words.remarks(asked.filter((one) => !one.done).length, asked.length)}</span>
      )}
      {it.left !== undefined && <span>{words.left(it.left)}</span>}
      {it.stage !== "clean" && (
        <span role="status" className={it.stage === "waiting" ? "basis-full" : "basis-full text-error-2"}>
          {it.stage === "waiting" ? words.waiting : it.stage === "infected" ? words.unsafe : words.failed}
        </span>
      )}
      {open && (
        <Suspense fallback={<Spinner late label={words.loading} />}>
          <Viewer
            door={door}
            it={it}
            corrects={corrects}
            writable={writable}
            onChanged={onChanged}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))}KB` : `${(bytes / 1_000_000).toFixed(1)}MB`;
