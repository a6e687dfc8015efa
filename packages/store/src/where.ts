// The condition of a query, with its values as the table wants them.
import type { AttributeValue } from "@aws-sdk/client-dynamodb";

export function where(condition: string, values: Readonly<Record<string, string>>) {
  const named: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(values)) named[name] = { S: value };
  return { KeyConditionExpression: condition, ExpressionAttributeValues: named };
}
