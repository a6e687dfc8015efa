// The baseline: the writes of a booking through the AWS SDK and nothing else: nothing is read, decided or contended for.
import {
  type AttributeValue,
  type DynamoDBClient,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { random } from "@kumacari/crypto";

export type Bare = { turn(count: number, lanes: number): Promise<number> };

type Item = Record<string, AttributeValue>;

/** `turn` answers transactions a second. */
export async function openBare(client: DynamoDBClient, TableName: string): Promise<Bare> {
  const put = (Item: Item) => client.send(new PutItemCommand({ TableName, Item }));
  const held = await Promise.all([1, 2].map(() => kept(put, {})));
  const create = (kind: string, more: Item): TransactWriteItem => ({
    Put: {
      TableName,
      Item: itemOf(kind, 1, more),
      ConditionExpression: "attribute_not_exists(pk)",
    },
  });
  const update = ({ key, was, more }: Kept): TransactWriteItem => ({
    Put: {
      TableName,
      Item: { ...itemOf("bare", was + 1, more), ...key },
      ConditionExpression: "#v = :was",
      ExpressionAttributeNames: { "#v": "version" },
      ExpressionAttributeValues: { ":was": { N: String(was) } },
    },
  });
  const check = ({ key, was }: Kept): TransactWriteItem => ({
    ConditionCheck: {
      TableName,
      Key: key,
      ConditionExpression: "#v = :was",
      ExpressionAttributeNames: { "#v": "version" },
      ExpressionAttributeValues: { ":was": { N: String(was) } },
    },
  });
  const lane = async (next: () => boolean): Promise<void> => {
    // Its own person, case and two pages of agendas, written anew each time.
    const own = await Promise.all([{}, listed(), page, page].map((more) => kept(put, more)));
    while (next()) {
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            create("entry", {}),
            create("once", { expires: { N: "1795604800" } }),
            ...own.map(update),
            create("booking", listed()),
            ...held.map(check),
          ],
        }),
      );
      for (const it of own) it.was += 1;
    }
  };
  return {
    async turn(count, lanes) {
      let left = count;
      const from = performance.now();
      const next = () => {
        left -= 1;
        return left >= 0;
      };
      await Promise.all(Array.from({ length: lanes }, () => lane(next)));
      return count / ((performance.now() - from) / 1_000);
    },
  };
}

type Kept = { readonly key: Item; readonly more: Item; was: number };

async function kept(put: (item: Item) => Promise<unknown>, more: Item): Promise<Kept> {
  const { pk = { S: "" }, sk = { S: "" }, ...rest } = itemOf("bare", 1, more);
  await put({ pk, sk, ...rest });
  return { key: { pk, sk }, more, was: 1 };
}

/** About as long as a booking's records are. */
const itemOf = (kind: string, version: number, more: Item): Item => ({
  pk: { S: `${kind}#${random.token()}` },
  sk: { S: kind },
  kind: { S: kind },
  id: { S: "x".repeat(28) },
  owner: { S: "x".repeat(24) },
  at: { N: "1795000000000" },
  what: { M: { kind: { S: "x".repeat(12) }, of: { S: "x".repeat(26) }, until: { N: "1795000060000" } } },
  ...more,
  version: { N: String(version) },
});

/** A booking and an open case stand in a list. */
const listed = (): Item => ({
  gsi1pk: { S: "bare" },
  gsi1sk: { S: `001795000000000#${random.token()}` },
});

/** A day of which four times are taken. */
const page: Item = {
  taken: {
    L: Array.from({ length: 4 }, () => ({
      M: {
        booking: { S: "x".repeat(28) },
        from: { N: "1795000000000" },
        to: { N: "1795000000000" },
        clear: { N: "1795000000000" },
        staff: { S: "x".repeat(26) },
        table: { S: "x".repeat(26) },
        ticket: { S: "A-4" },
        stage: { S: "booked" },
      },
    })),
  },
  expires: { N: "1795604800" },
};
