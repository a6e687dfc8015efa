// The ledger of a running town, opened from outside as the seeding does.
import { openBooks } from "../src/town/ground.ts";
import type { Town } from "../src/town/start-town.ts";
import { chance, clock } from "../src/wire.ts";

export function booksOf({ ready }: Town) {
  const at = (name: string): string => `${ready.data}/keys/${name}.json`;
  const keys = {
    address: at("address"),
    person: at("person"),
    find: at("find"),
    known: at("known"),
    audit: at("audit"),
  };
  const endpoint = `http://127.0.0.1:${Number(new URL(ready.start).port) + 8}`;
  return openBooks({ endpoint, keys }, { table: "kumacari", clock, chance });
}
