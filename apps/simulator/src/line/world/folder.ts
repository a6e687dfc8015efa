// Keeps the world in a folder: one JSON file replaced as a whole, one file per rich-menu picture.
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type WorldRecord, worldRecord } from "./records.ts";

export type Folder = {
  /** Undefined when nothing was kept yet; throws one sentence when it cannot be read. */
  load(): Promise<WorldRecord | undefined>;
  save(world: WorldRecord): Promise<void>;
  saveImage(richMenuId: string, bytes: Uint8Array): Promise<void>;
  loadImage(richMenuId: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  dropImage(richMenuId: string): Promise<void>;
};

export function openFolder(path: string): Folder {
  const file = join(path, "world.json");
  const image = (id: string) => join(path, `${id}.image`);
  return {
    async load() {
      await mkdir(path, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
        throw new Error(`LINEの記録のフォルダー ${path} を作れません。`, { cause });
      });
      const text = await readIfThere(file);
      if (text === undefined) return undefined;
      try {
        return worldRecord.parse(JSON.parse(text.toString("utf8")));
      } catch (cause) {
        throw new Error(`LINEの記録 ${file} が壊れています。「npm start -- --fresh」で始めなおせます。`, {
          cause,
        });
      }
    },
    async save(world) {
      await writeFile(`${file}.new`, JSON.stringify(world), { mode: 0o600 });
      await chmod(`${file}.new`, 0o600);
      await rename(`${file}.new`, file);
    },
    async saveImage(id, bytes) {
      await writeFile(`${image(id)}.new`, bytes, { mode: 0o600 });
      await rename(`${image(id)}.new`, image(id));
    },
    async loadImage(id) {
      const bytes = await readIfThere(image(id));
      return bytes && new Uint8Array(bytes);
    },
    dropImage: (id) => rm(image(id), { force: true }),
  };
}

/** A platform that forgets everything when it ends. */
export function noFolder(): Folder {
  const images = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    load: async () => undefined,
    save: async () => {},
    async saveImage(id, bytes) {
      images.set(id, new Uint8Array(bytes));
    },
    loadImage: async (id) => images.get(id),
    async dropImage(id) {
      images.delete(id);
    },
  };
}

const readIfThere = (path: string): Promise<Buffer<ArrayBuffer> | undefined> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new Error(`LINEの記録 ${path} を読めません。`, { cause: error });
  });
