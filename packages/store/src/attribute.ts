// Plain values to DynamoDB attributes and back; anything that is not plain is refused, a personal value above all.
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { Personal } from "@kumacari/domain";

/** An attribute as the SDK, Lambda's event and our own writer give it. */
export type Attribute = {
  readonly S?: string | undefined;
  readonly N?: string | undefined;
  readonly BOOL?: boolean | undefined;
  readonly NULL?: boolean | undefined;
  /** Lambda: base64. */
  readonly B?: Uint8Array | string | undefined;
  readonly L?: readonly Attribute[] | undefined;
  readonly M?: { readonly [name: string]: Attribute } | undefined;
};

/** `path` names the value in the fault, never shows it. */
export function toAttribute(value: unknown, path: string): AttributeValue {
  switch (typeof value) {
    case "string":
      return { S: value };
    case "boolean":
      return { BOOL: value };
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${path} is not a number that can be kept`);
      return { N: String(value) };
    case "object":
      return value === null ? { NULL: true } : fromObject(value, path);
    default:
      throw new TypeError(`${path} is of a kind that cannot be kept`);
  }
}

function fromObject(value: object, path: string): AttributeValue {
  if (value instanceof Personal) throw new TypeError(`${path} is personal and may not lie open here`);
  if (value instanceof Uint8Array) return { B: value };
  if (Array.isArray(value)) return { L: value.map((one, at) => toAttribute(one, `${path}[${at}]`)) };
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`${path} is not a plain object`);
  const M: Record<string, AttributeValue> = {};
  for (const [name, one] of Object.entries(value)) {
    if (one !== undefined) M[name] = toAttribute(one, `${path}.${name}`);
  }
  return { M };
}

export function fromAttribute(attribute: Attribute): unknown {
  if (attribute.S !== undefined) return attribute.S;
  if (attribute.N !== undefined) return Number(attribute.N);
  if (attribute.BOOL !== undefined) return attribute.BOOL;
  if (attribute.NULL !== undefined) return null;
  if (attribute.L !== undefined) return attribute.L.map(fromAttribute);
  if (attribute.M !== undefined) {
    return Object.fromEntries(Object.entries(attribute.M).map(([name, one]) => [name, fromAttribute(one)]));
  }
  if (typeof attribute.B === "string") return Uint8Array.from(Buffer.from(attribute.B, "base64"));
  if (attribute.B !== undefined) return attribute.B;
  throw new TypeError("an attribute of a kind we never write");
}
