// A folder in which a name is written once: the stand-in of a bucket with a lock on its objects.
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { random } from "@kumacari/crypto";
import type { Archive } from "@kumacari/desk/ports";

export function createFolderArchive(folder: string): Archive {
  return {
    async keep(name, bytes) {
      if (!/^[a-z0-9][a-z0-9.-]{0,100}$/.test(name)) throw new RangeError("not a name of the archive");
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, name);
      if (existsSync(path)) return already(path, bytes);
      // Written aside and linked into place whole: a crash leaves nothing under the name, and a link never overwrites.
      const aside = `${path}.${random.uuid()}`;
      try {
        writeFileSync(aside, bytes, { flag: "wx", mode: 0o600, flush: true });
        chmodSync(aside, 0o400);
        linkSync(aside, path);
        return "kept";
      } catch (fault) {
        if (existsSync(path)) return already(path, bytes);
        throw fault;
      } finally {
        rmSync(aside, { force: true });
      }
    },
  };
}

function already(path: string, bytes: Uint8Array): "already" {
  if (!readFileSync(path).equals(bytes)) throw new Error("other bytes lie under this name, and stay");
  return "already";
}
