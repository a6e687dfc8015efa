// A file's bytes and its pages, fetched when it is opened and gone from memory when it is closed.
import { useEffect, useState } from "react";
import type { AttachmentDoor, AttachmentSeen } from "./door.ts";
import { fetchWhole, Unopened } from "./fetch-whole.ts";
import { type Pages, pagesOf } from "./pages.ts";

type File = {
  readonly whole?: Blob;
  readonly pages?: Pages;
  readonly trouble?: { readonly says: string; readonly again: boolean };
};

export function useFile(door: AttachmentDoor, it: AttachmentSeen): File & { readonly again: () => void } {
  const { id, size, form } = it;
  const [file, setFile] = useState<File>({});
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further turn asks again.
  useEffect(() => {
    const stop = new AbortController();
    let drawn: Pages | undefined;
    const load = async () => {
      const whole = await fetchWhole(door, { id, size, form }, stop.signal);
      if (stop.signal.aborted) return;
      setFile({ whole });
      if (form === "docx") return;
      drawn = await pagesOf(whole, form);
      if (stop.signal.aborted) drawn.close();
      else setFile({ whole, pages: drawn });
    };
    load().catch((error: unknown) => {
      if (!stop.signal.aborted)
        setFile((now) => ({ ...now, trouble: error instanceof Unopened ? error : door.refused(error) }));
    });
    return () => {
      stop.abort();
      drawn?.close();
    };
  }, [door, id, size, form, turn]);
  const again = () => {
    setFile({});
    setTurn(turn + 1);
  };
  return { ...file, again };
}
