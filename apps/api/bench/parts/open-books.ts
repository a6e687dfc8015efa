// A ledger on a new file of the embedded engine, with the people side's keys.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { random } from "@kumacari/crypto";
import type { Chance } from "@kumacari/desk/ports";
import { type Because, instant, spellId } from "@kumacari/domain";
import { createClient, createLedger, ensureKeyFiles, ensureTable, readKeyFile } from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";
import { createKnownMarks } from "@kumacari/store/open";

export async function openBooks() {
  const folder = mkdtempSync(join(tmpdir(), "kumacari-bench-"));
  const engine = await startEngine({ file: join(folder, "ledger.db") });
  const client = createClient({ region: "ap-northeast-1", endpoint: engine.endpoint });
  const table = "kumacari";
  await ensureTable(client, table);
  const chance: Chance = {
    id: (prefix) => spellId(prefix, random.bytes(20)),
    token: random.token,
    uuid: random.uuid,
  };
  const ring = readKeyFile(ensureKeyFiles(join(folder, "keys")).known, "known");
  const because: Because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] };
  return {
    chance,
    because,
    ledger: createLedger({ client, table, chance, clock: { now: () => instant(1_795_300_000_000) } }),
    known: createKnownMarks({ client, table, ring }),
    async close() {
      client.destroy();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
