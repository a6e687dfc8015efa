// The living world of the platform: what it remembers, who watches it change, and when it is written down.
import type { Folder } from "./folder.ts";
import type { Phone, WorldRecord } from "./records.ts";

export type World = {
  readonly record: WorldRecord;
  readonly folder: Folder;
  phone(id: string): Phone | undefined;
  phoneOf(userId: string): Phone | undefined;
  add(phone: Phone): void;
  /** Say this after every change: it is written soon, and those who watch are told. No id: every phone is touched. */
  changed(phoneId?: string): void;
  watch(phoneId: string, told: () => void): () => void;
  /** Writes what is unwritten; throws when it cannot. */
  settle(): Promise<void>;
};

/** A change after a quiet time is written this soon. */
const soon = 30;
/** At speed the whole is written this often at most, and never for more than a tenth of the time. */
const often = 250;
const share = 10;

export function openWorld(record: WorldRecord, folder: Folder): World {
  const byId = new Map(record.phones.map((it) => [it.id, it]));
  const byUserId = new Map(record.phones.map((it) => [it.userId, it]));
  const watchers = new Map<string, Set<() => void>>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let saving = false;
  let dirty = false;
  let rest = 0;

  // A failed write is not lost: the next one, or settle at the end, writes the whole again or throws.
  const schedule = (): void => {
    timer ??= setTimeout(() => void write().catch(() => {}), Math.max(soon, rest - performance.now()));
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.catch(() => {}).then(save);
    return writing;
  };
  const save = async (): Promise<void> => {
    const start = performance.now();
    saving = true;
    dirty = false;
    try {
      await folder.save(record);
    } finally {
      const end = performance.now();
      rest = end + Math.max(often, share * (end - start));
      saving = false;
      if (dirty) schedule();
    }
  };
  return {
    record,
    folder,
    phone: (id) => byId.get(id),
    phoneOf: (userId) => byUserId.get(userId),
    add(phone) {
      record.phones.push(phone);
      byId.set(phone.id, phone);
      byUserId.set(phone.userId, phone);
    },
    changed(phoneId) {
      if (saving) dirty = true;
      else schedule();
      const touched = phoneId === undefined ? [...watchers.values()] : [watchers.get(phoneId) ?? []];
      for (const those of touched) for (const told of those) told();
    },
    watch(phoneId, told) {
      const those = watchers.get(phoneId) ?? new Set();
      watchers.set(phoneId, those.add(told));
      return () => {
        those.delete(told);
        if (those.size === 0) watchers.delete(phoneId);
      };
    },
    settle: write,
  };
}
