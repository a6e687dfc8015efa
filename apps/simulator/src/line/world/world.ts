// The living world of the platform: what it remembers, who watches it change, and when it is written down.
import type { Folder } from "./folder.ts";
import type { Phone, WorldRecord } from "./records.ts";

export type World = {
  readonly record: WorldRecord;
  readonly folder: Folder;
  phone(id: string): Phone | undefined;
  phoneOf(userId: string): Phone | undefined;
  /** Say this after every change: it is written soon, and those who watch are told. No id: every phone is touched. */
  changed(phoneId?: string): void;
  watch(phoneId: string, told: () => void): () => void;
  /** Writes what is unwritten; throws when it cannot. */
  settle(): Promise<void>;
};

const soon = 30;

export function openWorld(record: WorldRecord, folder: Folder): World {
  const watchers = new Set<{ readonly phoneId: string; readonly told: () => void }>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.catch(() => {}).then(() => folder.save(record));
    return writing;
  };
  return {
    record,
    folder,
    phone: (id) => record.phones.find((it) => it.id === id),
    phoneOf: (userId) => record.phones.find((it) => it.userId === userId),
    changed(phoneId) {
      // A failed write is not lost: the next one, or settle at the end, writes the whole again or throws.
      timer ??= setTimeout(() => void write().catch(() => {}), soon);
      for (const it of watchers) if (phoneId === undefined || it.phoneId === phoneId) it.told();
    },
    watch(phoneId, told) {
      const watcher = { phoneId, told };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    settle: write,
  };
}
