// A fresh ledger on the real embedded engine, with a clock and chance the test can see.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKeyMaker, random } from "@kumacari/crypto";
import { createPersonRing } from "@kumacari/crypto/open";
import { createAddressUnwrap } from "@kumacari/crypto/open-address";
import type { Chance, Clock } from "@kumacari/desk/ports";
import { type Instant, instant, plus, spellId } from "@kumacari/domain";
import { createClient } from "../src/client.ts";
import { startEngine } from "../src/engine/start.ts";
import { createHashes } from "../src/hashes.ts";
import { createAddressSealer, createInboxes } from "../src/inbox/index.ts";
import { ensureKeyFiles, readKeyFile } from "../src/key-file.ts";
import { createLedger } from "../src/ledger.ts";
import { createPersonKeys, createVault, openKeyRing } from "../src/open/index.ts";
import { createAddressOpener } from "../src/open-address.ts";
import { ensureTable } from "../src/table.ts";

export const table = "kumacari";
export const start = instant(1_795_300_000_000);

export type TestClock = Clock & { pass(ms: number): Instant };

export async function begin() {
  const folder = await mkdtemp(join(tmpdir(), "kumacari-store-"));
  const file = join(folder, "ledger.db");
  const engine = await startEngine({ file });
  const client = createClient({ region: "ap-northeast-1", endpoint: engine.endpoint });
  await ensureTable(client, table);
  const paths = ensureKeyFiles(join(folder, "keys"));
  const clock = testClock();
  const base = { client, table, clock, chance };
  const ring = createPersonRing(openKeyRing(paths.person));
  const peopleSide = () => {
    const keys = createPersonKeys({ client, table, clock, ring });
    return { keys, ledger: createLedger({ ...base, keys }), vault: createVault({ ...base, keys }) };
  };
  const address = readKeyFile(paths.address, "address");
  return {
    ...base,
    ...peopleSide(),
    peopleSide,
    folder,
    file,
    engine,
    paths,
    botLedger: createLedger(base),
    inboxes: createInboxes({ client, table }),
    hashes: createHashes(readKeyFile(paths.find, "find")),
    sealer: createAddressSealer({ table, clock, maker: createKeyMaker(address) }),
    opener: createAddressOpener({ table, clock, unwrap: createAddressUnwrap(address) }),
    async end() {
      client.destroy();
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type House = Awaited<ReturnType<typeof begin>>;

export const chance: Chance = {
  id: (prefix) => spellId(prefix, random.bytes(20)),
  token: random.token,
  uuid: random.uuid,
};

function testClock(): TestClock {
  let now = start;
  return {
    now: () => now,
    pass(ms) {
      now = plus(now, ms);
      return now;
    },
  };
}
