// What happened to one person, line by line, when a run found them answered twice or not at all.
import {
  type AttributeValue,
  type DynamoDBClient,
  paginateQuery,
  paginateScan,
} from "@aws-sdk/client-dynamodb";
import { instant, toJst } from "@kumacari/domain";
import type { Entry } from "../../src/line/world/records.ts";

type Item = Record<string, AttributeValue>;

export async function tellStory(
  client: DynamoDBClient,
  table: string,
  line: string,
  talk: readonly Entry[],
): Promise<string> {
  const items: Item[] = [];
  const own = {
    TableName: table,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": { S: `line#${line}` } },
  };
  for await (const page of paginateQuery({ client }, own)) items.push(...(page.Items ?? []));
  const names = new Set(items.flatMap((it) => it.id?.S ?? []));
  const entries: Item[] = [];
  for await (const page of paginateScan({ client }, { TableName: table })) {
    const about = (page.Items ?? []).filter(
      ({ kind, on }) => kind?.S === "entry" && on?.L?.some(({ S }) => S !== undefined && names.has(S)),
    );
    entries.push(...about);
  }
  const said = talk.map(
    ({ at, from, message }) => `${toJst(at)} ${from} ${String(message.text).slice(0, 30)}`,
  );
  const acts = entries.map((it) => `${timeOf(it)} ${it.act?.S} ${it.on?.L?.map(({ S }) => S).join(" ")}`);
  const kept = items.map((it) => {
    const marks = ["state", "road", "remark"].flatMap((name) => it[name]?.S ?? []);
    return `${timeOf(it)} ${it.kind?.S} ${it.id?.S ?? ""} ${marks.join(" ")} attempts ${it.attempts?.N ?? 0}`;
  });
  return [...said, ...acts, ...kept].toSorted().join("\n");
}

const timeOf = ({ at, since }: Item): string => toJst(instant(Number(at?.N ?? since?.N ?? 0)));
