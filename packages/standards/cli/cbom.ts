// `npm run cbom`: prints the crypto inventory as CycloneDX 1.6 JSON.
import { random } from "@kumacari/crypto";
import { instant, toJst } from "@kumacari/domain";
import { cbomOf } from "../src/cbom.ts";
import { sources } from "../src/tree.ts";

const bom = cbomOf(sources(), { serial: random.uuid(), at: toJst(instant(Date.now())) });
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`);
