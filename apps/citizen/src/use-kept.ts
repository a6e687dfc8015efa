// State that outlives a reload, sealed. `undefined` until the kept one has been read.
import { useCallback, useEffect, useMemo, useState } from "react";
import { useDesk } from "./desk.ts";
import { sealedNote } from "./sealed-note.ts";
import { withoutMyNumber } from "./without-my-number.ts";

export type Kept<T> = {
  readonly value: T | undefined;
  readonly change: (next: (now: T) => T) => void;
  /** Forgets it, here and in the store. */
  readonly clear: () => void;
};

/** `parse` takes what was kept (JSON, perhaps of an older page) or makes a first value of undefined. */
export function useKept<T>(name: string, parse: (kept: unknown) => T): Kept<T> {
  const { draftKey } = useDesk();
  // Two phones on one screen share a store, and `window.name` tells them apart.
  const note = useMemo(
    () => sealedNote(sessionStorage, `${name}:${window.name}`, draftKey, withoutMyNumber),
    [name, draftKey],
  );
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let here = true;
    const begin = (text: string | undefined) => {
      if (here) setValue((now) => now ?? parse(text === undefined ? undefined : JSON.parse(text)));
    };
    void note.read().then(begin);
    return () => {
      here = false;
    };
  }, [note, parse]);
  const change = useCallback(
    (next: (now: T) => T) => setValue((now) => (now === undefined ? now : next(now))),
    [],
  );
  useEffect(() => {
    if (value !== undefined) void note.write(JSON.stringify(value));
  }, [note, value]);
  const clear = useCallback(() => {
    note.clear();
    setValue(parse(undefined));
  }, [note, parse]);
  return { value, change, clear };
}
