// A folder of bytes: the stand-in of a bucket. What lies under a name is whole, whenever the power fails.
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { random } from "@kumacari/crypto";
import type { Blobs } from "@kumacari/desk/ports";

export function createFolderBlobs(folder: string): Blobs {
  const listed = async (begin: string): Promise<readonly string[]> => {
    const names = await readdir(folder).catch(orMissing([]));
    return names.filter((it) => it.startsWith(begin) && isName.test(it));
  };
  return {
    async put(name, bytes) {
      const path = pathOf(name);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const aside = `${path}~${random.uuid()}`;
      try {
        const file = await open(aside, "wx", 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(aside, path);
      } finally {
        await rm(aside, { force: true });
      }
    },
    get: (name) => readFile(pathOf(name)).catch(orMissing(undefined)),
    names: listed,
    async remove(begin) {
      if (begin.length < 10) throw new RangeError("so much is never removed at once");
      for (const name of await listed(begin)) await rm(pathOf(name), { force: true });
    },
  };

  function pathOf(name: string): string {
    if (!isName.test(name)) throw new RangeError("not a name of bytes that lie here");
    return join(folder, name);
  }
}

/** Made by us of an id, a word and a number: no name of anybody's file ever becomes a path. */
const isName = /^[a-z0-9_]{1,60}(\.[a-z0-9]{1,12}){1,3}$/;

const orMissing =
  <T>(instead: T) =>
  (fault: NodeJS.ErrnoException): T => {
    if (fault.code === "ENOENT") return instead;
    throw fault;
  };
