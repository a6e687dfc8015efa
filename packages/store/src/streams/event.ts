// The shapes of a stream event: what Lambda is handed in the cloud, and what the pump hands on a laptop.
import type { Attribute } from "../attribute.ts";

export type LambdaAttribute =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: boolean }
  | { L: LambdaAttribute[] }
  | { M: { [name: string]: LambdaAttribute } };

type Image = { [name: string]: LambdaAttribute };

/** As Lambda gives it; fits aws-lambda's `DynamoDBRecord`. */
export type StreamRecord = {
  readonly eventID?: string;
  readonly eventName: "INSERT" | "MODIFY" | "REMOVE";
  readonly eventSource: "aws:dynamodb";
  readonly dynamodb: { readonly SequenceNumber: string; readonly Keys?: Image; readonly NewImage?: Image };
};

/** Fits aws-lambda's `DynamoDBStreamEvent`. */
export type StreamEvent = { Records: StreamRecord[] };

/** Fits aws-lambda's `DynamoDBBatchResponse`: what is named first, and everything after it, is given again. */
export type BatchResponse = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** A record as either world gives it: enough to be read. */
export type ReadableRecord = {
  readonly eventName?: string | undefined;
  readonly dynamodb?: { readonly NewImage?: { readonly [name: string]: Attribute } | undefined } | undefined;
};
