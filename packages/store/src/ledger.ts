// The ledger on DynamoDB: one table, one transaction for a change and its reason.

import { PutItemCommand, type TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { Change, Conflict, Ledger } from "@kumacari/desk/ports";
import type { Because, Instant } from "@kumacari/domain";
import { type Base, entryPut, makeEntry } from "./entry.ts";
import { type Item, type SealField, spotItem, toItem } from "./item.ts";
import { keySpot, layout } from "./keys.ts";
import { lately } from "./office-lately.ts";
import { openCasesLately } from "./open-cases.ts";
import type { PersonKeys } from "./person-keys.ts";
import { createReads } from "./reads.ts";
import { createSealing } from "./sealing.ts";
import { moveSeen } from "./seen.ts";
import { putTyping } from "./typing.ts";
import { writeWithEntry } from "./with-entry.ts";

/** DynamoDB takes 100 items in a transaction; one is the audit entry, one what must hold of the person's key. */
const limit = 98;

export function createLedger(base: Base & { readonly keys?: PersonKeys }): Ledger {
  const sealing = createSealing(base);
  const reads = createReads(base);
  const office = lately(base.clock, async () => {
    const [all, staff] = await Promise.all([reads.office(), reads.staff()]);
    return { ...all, staff };
  });
  const open = openCasesLately(base.clock, reads.openCases);
  return {
    ...reads,
    openCasesLately: (age = 10_000) => open.read(age),
    officeLately: () => office.read(),
    async commit(changes, because) {
      if (changes.length > limit) throw new RangeError(`a commit holds at most ${limit} changes`);
      for (let n = 1; ; n += 1) {
        const came = await attempt(changes, because);
        if (came !== "key-race") {
          office.wrote(changes, came?.on);
          open.wrote(changes, came?.on);
          return came;
        }
        if (n >= 5) throw new Error("the person's key could not be settled");
      }
    },
    seen: (token, at) => moveSeen(base, token, at),
    typing: (mark) => putTyping(base, mark),
    async note(because) {
      await base.client.send(new PutItemCommand(entryPut(base.table, makeEntry(base, because))));
    },
  };

  async function attempt(
    changes: readonly Change[],
    because: Because,
  ): Promise<Conflict | undefined | "key-race"> {
    const now = base.clock.now();
    const sealed = await sealing.begin(changes, now);
    if (sealed === "shredded") return { kind: "conflict", on: "shred" };
    const writes = changes.map((change) => writeOf(base.table, change, now, sealed.sealFor(change)));
    const lost = await writeWithEntry(base, makeEntry(base, because), [...writes, ...sealed.holds]);
    if (lost === undefined) {
      sealed.settle("kept");
      return undefined;
    }
    const loser = changes[lost];
    if (loser) return { kind: "conflict", on: loser.kind };
    sealed.settle("lost");
    return "key-race";
  }
}

/** A change as DynamoDB takes it, with the condition it holds under. */
export function writeOf(
  table: string,
  change: Change,
  now: Instant,
  sealField: SealField,
): TransactWriteItem {
  const ends = layout[change.kind].expires !== undefined;
  const gone = "#e <= :now";
  const alive = ends ? " AND (attribute_not_exists(#e) OR #e > :now)" : "";
  const names = ends ? { "#e": "expires" } : {};
  const values: Item = ends ? { ":now": { N: String(Math.floor(now / 1000)) } } : {};
  const how = (ConditionExpression: string, moreNames = {}, moreValues: Item = {}) => {
    const ExpressionAttributeNames = { ...names, ...moreNames };
    const ExpressionAttributeValues = { ...values, ...moreValues };
    return {
      TableName: table,
      ConditionExpression,
      ...(Object.keys(ExpressionAttributeNames).length ? { ExpressionAttributeNames } : {}),
      ...(Object.keys(ExpressionAttributeValues).length ? { ExpressionAttributeValues } : {}),
    };
  };
  switch (change.op) {
    case "create": {
      const Item = toItem(change, change.value.version, now, sealField);
      return { Put: { Item, ...how(`attribute_not_exists(pk)${ends ? ` OR ${gone}` : ""}`) } };
    }
    case "update": {
      const was = change.value.version;
      const Item = toItem(change, was + 1, now, sealField);
      return {
        Put: { Item, ...how(`#v = :was${alive}`, { "#v": "version" }, { ":was": { N: String(was) } }) },
      };
    }
    case "hold": {
      const was = how(`#v = :was${alive}`, { "#v": "version" }, { ":was": { N: String(change.version) } });
      return { ConditionCheck: { Key: spotItem(keySpot(change)), ...was } };
    }
    case "remove": {
      const was =
        change.version === undefined
          ? how(`attribute_exists(pk)${alive}`)
          : how(`#v = :was${alive}`, { "#v": "version" }, { ":was": { N: String(change.version) } });
      return { Delete: { Key: spotItem(keySpot(change)), ...was } };
    }
    default:
      return change satisfies never;
  }
}
