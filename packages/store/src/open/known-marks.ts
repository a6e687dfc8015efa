// The marks of what we hold of citizens and the clues cases are found by: how they are keyed, and all marks that are kept; the people side alone may import this.
import { type DynamoDBClient, paginateQuery } from "@aws-sdk/client-dynamodb";
import type { RingKey } from "@kumacari/crypto";
import { clueMaker, knownMarks } from "@kumacari/crypto/open";
import type { KnownMarks } from "@kumacari/desk/ports";
import { knownLists, knownPk } from "../keys.ts";

export function createKnownMarks(parts: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly ring: RingKey<"known">;
}): KnownMarks {
  const { client, table, ring } = parts;
  return {
    of: (forms) => knownMarks(ring, forms),
    clues: (form) => clueMaker(ring, form),
    async each(take) {
      await Promise.all(Array.from({ length: knownLists }, (_, list) => readList(list, take)));
    },
  };

  async function readList(list: number, take: (marks: Uint8Array) => void): Promise<void> {
    const query = {
      TableName: table,
      KeyConditionExpression: "pk = :list",
      ExpressionAttributeValues: { ":list": { S: knownPk(list) } },
      // Nothing but the marks: a hundred thousand citizens are read in one go.
      ProjectionExpression: "marks",
      ConsistentRead: true,
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) {
      for (const { marks } of Items) {
        if (!marks?.B) throw new Error("a shelf of known marks holds none");
        take(marks.B);
      }
    }
  }
}
