// How often each cell was counted on a day: a year has hundreds of thousands of rows, so nothing but their cells is asked for.
import { type DynamoDBClient, paginateQuery } from "@aws-sdk/client-dynamodb";
import { factsPk } from "./keys.ts";

export async function readCounts(
  client: DynamoDBClient,
  table: string,
  day: string,
  until?: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const { Items } of paginateQuery(
    { client },
    {
      TableName: table,
      KeyConditionExpression: "pk = :pk",
      ProjectionExpression: "cells, undoes, said",
      ExpressionAttributeValues: { ":pk": { S: factsPk(day) } },
      ConsistentRead: true,
    },
  )) {
    for (const { cells, undoes, said } of Items ?? [])
      for (const { S: cell } of isBy(said?.S, until) ? (cells?.L ?? []) : [])
        if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + (undoes ? -1 : 1));
  }
  // What was taken back whole is as if it had never been there.
  for (const [cell, count] of counts) if (count === 0) counts.delete(cell);
  return counts;
}

/** What was said on its own day was said in time. */
const isBy = (said: string | undefined, until: string | undefined): boolean =>
  said === undefined || until === undefined || said <= until;
