// The table as data: what the embedded engine is given at start, and what the cloud is given on deploy.
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";

/** Sparse index: an item without `gsi1pk` is not in it. */
export const index = "gsi1";
export const timeToLive = "expires";

export const tableDefinition = {
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "S" },
    { AttributeName: "gsi1pk", AttributeType: "S" },
    { AttributeName: "gsi1sk", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: index,
      KeySchema: [
        { AttributeName: "gsi1pk", KeyType: "HASH" },
        { AttributeName: "gsi1sk", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "ALL" },
    },
  ],
  BillingMode: "PAY_PER_REQUEST",
  StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
} satisfies Omit<CreateTableCommandInput, "TableName">;

/** The persons' keys lie apart: a backup of the ledger never holds them, and theirs is kept for days only. */
export const keysTableOf = (name: string): string => `${name}-keys`;

/** No stream: what is read off a stream would outlive the key. */
export const keysTableDefinition = {
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  BillingMode: "PAY_PER_REQUEST",
} satisfies Omit<CreateTableCommandInput, "TableName">;

/** Makes the ledger's table and the keys' when absent; the same again changes nothing. */
export async function ensureTable(
  client: DynamoDBClient,
  name: string,
  keysTable = keysTableOf(name),
): Promise<void> {
  const keys = await expiring(client, keysTable);
  if (keys !== undefined && (await expiring(client, name)) === timeToLive) return;
  await Promise.all([
    make(client, { TableName: name, ...tableDefinition }),
    make(client, { TableName: keysTable, ...keysTableDefinition }),
  ]);
  if ((await expiring(client, name)) === timeToLive) return;
  const TimeToLiveSpecification = { AttributeName: timeToLive, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }));
}

async function make(client: DynamoDBClient, input: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(input));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  const { TableName } = input;
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1, maxDelay: 2 }, { TableName });
}

/**
 * The attribute a table's items expire by, "" when by none; undefined: there is no such table. A table that stands is
 * asked for no more than this, at every start: to describe one, the embedded engine counts all that lies in it.
 */
async function expiring(client: DynamoDBClient, name: string): Promise<string | undefined> {
  try {
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: name }));
    return TimeToLiveDescription?.AttributeName ?? "";
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
