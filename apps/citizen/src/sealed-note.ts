// What is not sent yet outlives a reload as ciphertext; the key came with the session and stays in memory.
import { openDraft, sealDraft } from "@kumacari/crypto/draft";

export type SealedNote = {
  /** Undefined when there is none, or when it is another person's. */
  readonly read: () => Promise<string | undefined>;
  /** The last write wins, however long the sealing takes. */
  readonly write: (text: string) => Promise<void>;
  readonly clear: () => void;
};

/** Beyond this nothing could be sent anyway, and the browser's store has its own end. */
const longest = 200_000;

/** `allowed` takes out what may not be kept. */
export function sealedNote(
  place: Pick<Storage, "getItem" | "setItem" | "removeItem">,
  name: string,
  key: string,
  allowed: (text: string) => Promise<string>,
): SealedNote {
  let turn = 0;
  const clear = () => {
    turn += 1;
    place.removeItem(name);
  };
  return {
    clear,
    async read() {
      const sealed = place.getItem(name);
      return sealed === null ? undefined : openDraft(key, sealed);
    },
    async write(text) {
      if (text.length > longest) return clear();
      turn += 1;
      const mine = turn;
      // What cannot be looked at is not kept, and neither is what was kept of it before.
      const kept = await allowed(text).catch(() => undefined);
      const sealed = kept === undefined ? undefined : await sealDraft(key, kept);
      if (mine !== turn) return;
      if (sealed === undefined) place.removeItem(name);
      else place.setItem(name, sealed);
    },
  };
}
