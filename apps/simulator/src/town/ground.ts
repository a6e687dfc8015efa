// The ground a town stands on: the database engine, its table, and the keys.
import { setTimeout as pause } from "node:timers/promises";
import { createKeyMaker } from "@kumacari/crypto";
import type { AddressSealer, Chance, Clock, Hashes, KnownMarks, Ledger } from "@kumacari/desk/ports";
import {
  createClient,
  createHashes,
  createLedger,
  ensureKeyFiles,
  ensureTable,
  readKeyFile,
} from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";
import type { DataFolder } from "./data-folder.ts";
import type { KeyFiles } from "./services.ts";
import { region } from "./services.ts";
import type { Closing } from "./together.ts";
import { asTrouble, Trouble } from "./trouble.ts";

export type Ground = {
  readonly endpoint: string;
  readonly keys: KeyFiles;
  /** Of the embedded engine that runs now; undefined where somebody else's DynamoDB is used. */
  readonly enginePid: () => number | undefined;
};

type GroundNeeds = {
  readonly data: DataFolder;
  readonly port: number;
  /** A DynamoDB of somebody else's, in the place of the embedded engine. */
  readonly endpoint?: string;
  readonly closing: Closing;
};

export async function layGround({ data, port, endpoint, closing }: GroundNeeds): Promise<Ground> {
  const keys = await asTrouble(async () => ensureKeyFiles(data.keys));
  data.markKeyed();
  const engine = endpoint ? { endpoint, pid: () => undefined } : await embedded(data, port, closing);
  const at = engine.endpoint;
  const client = createClient({ region, endpoint: at });
  try {
    await ensureTable(client, data.settings.table);
  } catch (error) {
    const sentence = endpoint
      ? `DYNAMODB_ENDPOINT（${endpoint}）のデータベースにつながりません。動いているか確かめてください。`
      : `データベースのファイル（${data.ledger}）を開けません。控えから戻すか、npm start -- --fresh ではじめから作り直してください。`;
    throw new Trouble(sentence, error);
  } finally {
    client.destroy();
  }
  return { endpoint: at, keys, enginePid: engine.pid };
}

/** An engine that dies is started again on the same file: what was acknowledged is in it. */
async function embedded(
  data: DataFolder,
  port: number,
  closing: Closing,
): Promise<{ readonly endpoint: string; readonly pid: () => number }> {
  const start = () => asTrouble(() => startEngine({ port, file: data.ledger }));
  let engine = await start();
  let stopping = false;
  const watch = async (): Promise<void> => {
    while (!stopping) {
      await engine.ended;
      for (let back = false; !stopping && !back; ) {
        await pause(200);
        // Its port or file may not be free yet: it is tried until it runs or the town ends.
        back = await start().then(
          (it) => {
            engine = it;
            return true;
          },
          () => false,
        );
      }
    }
  };
  const watching = watch();
  closing.add("ground", async () => {
    stopping = true;
    await engine.stop();
    await watching;
    // One that came up in this very moment goes too.
    await engine.stop();
  });
  return { endpoint: engine.endpoint, pid: () => engine.pid };
}

export type Books = {
  readonly ledger: Ledger;
  readonly hashes: Hashes;
  readonly known: KnownMarks;
  readonly addresses: AddressSealer;
  readonly close: () => void;
};

/** What seeding writes with: as the people side writes, without a way to open what was written. */
export async function openBooks(
  { endpoint, keys }: Pick<Ground, "endpoint" | "keys">,
  { table, clock, chance }: { readonly table: string; readonly clock: Clock; readonly chance: Chance },
): Promise<Books> {
  const [{ createPersonRing }, { createAddressSealer }, { createKnownMarks, createPersonKeys, openKeyRing }] =
    await Promise.all([
      import("@kumacari/crypto/open"),
      import("@kumacari/store/inbox"),
      import("@kumacari/store/open"),
    ]);
  const client = createClient({ region, endpoint });
  const ring = createPersonRing(openKeyRing(keys.person));
  const maker = createKeyMaker(readKeyFile(keys.address, "address"));
  return {
    ledger: createLedger({
      client,
      table,
      clock,
      chance,
      keys: createPersonKeys({ client, table, clock, ring }),
    }),
    hashes: createHashes(readKeyFile(keys.find, "find")),
    known: createKnownMarks({ client, table, ring: readKeyFile(keys.known, "known") }),
    addresses: createAddressSealer({ table, maker, clock }),
    close: () => client.destroy(),
  };
}
