// A stream record of the SDK in the form Lambda would hand it over.
import type { _Record } from "@aws-sdk/client-dynamodb-streams";
import type { Attribute } from "../attribute.ts";
import type { LambdaAttribute, StreamRecord } from "./event.ts";

export function toLambda(it: _Record): StreamRecord {
  const { SequenceNumber, Keys, NewImage } = it.dynamodb ?? {};
  const { eventID, eventName } = it;
  if (SequenceNumber === undefined || eventName === undefined)
    throw new Error("a stream record without a number");
  return {
    ...(eventID === undefined ? {} : { eventID }),
    eventName,
    eventSource: "aws:dynamodb",
    dynamodb: {
      SequenceNumber,
      ...(Keys ? { Keys: image(Keys) } : {}),
      ...(NewImage ? { NewImage: image(NewImage) } : {}),
    },
  };
}

const image = (of: { readonly [name: string]: Attribute }): { [name: string]: LambdaAttribute } =>
  Object.fromEntries(Object.entries(of).map(([name, one]) => [name, attribute(one)]));

function attribute(it: Attribute): LambdaAttribute {
  if (it.S !== undefined) return { S: it.S };
  if (it.N !== undefined) return { N: it.N };
  if (it.BOOL !== undefined) return { BOOL: it.BOOL };
  if (it.NULL !== undefined) return { NULL: it.NULL };
  if (it.L !== undefined) return { L: it.L.map(attribute) };
  if (it.M !== undefined) return { M: image(it.M) };
  if (it.B !== undefined) return { B: Buffer.from(it.B).toString("base64") };
  throw new TypeError("an attribute of a kind we never write");
}
