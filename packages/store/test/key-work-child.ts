// A walk over keys in a process of its own, to be killed: prints one letter after each step.
import { setTimeout as pause } from "node:timers/promises";
import { createPersonRing } from "@kumacari/crypto/open";
import { instant } from "@kumacari/domain";
import { createClient } from "../src/client.ts";
import { createKeyWork, reseal, rewrap } from "../src/key-work/index.ts";
import { openKeyRing } from "../src/open/index.ts";
import { chance, table } from "./begin.ts";

const [, , endpoint = "", keyFile = "", which = "", now = ""] = process.argv;

let passed = 0;
const parts = createKeyWork({
  client: createClient({ region: "ap-northeast-1", endpoint }),
  table,
  clock: { now: () => instant(Number(now)) },
  chance,
  ring: createPersonRing(openKeyRing(keyFile)),
  pause: () => pause(60),
  told: () => {
    passed += 1;
    process.stdout.write(`${passed}\n`);
  },
});
await (which === "rewrap" ? rewrap(parts, { pace: 1000 }) : reseal(parts, { pace: 1000 }));
