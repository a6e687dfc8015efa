// What a page learns of an error: the refusal's kind and sentence, or that something is broken and nothing more.
import { type RefusalKind, refusal } from "@kumacari/domain";
import type { TRPCDefaultErrorShape, TRPCError } from "@trpc/server";
import { Refused } from "./codes.ts";

export type RpcErrorShape = {
  readonly code: TRPCDefaultErrorShape["code"];
  readonly message: string;
  readonly data: {
    readonly code: TRPCDefaultErrorShape["data"]["code"];
    readonly httpStatus: number;
    readonly kind: RefusalKind | "broken";
  };
};

const broken = "ただいま混み合っているか、不具合が起きています。少し待ってから、もう一度お試しください。";

const unusable: readonly string[] = [
  "BAD_REQUEST",
  "PARSE_ERROR",
  "METHOD_NOT_SUPPORTED",
  "UNSUPPORTED_MEDIA_TYPE",
];

export function shapeError({
  shape,
  error,
}: {
  shape: TRPCDefaultErrorShape;
  error: TRPCError;
}): RpcErrorShape {
  const { code, httpStatus } = shape.data;
  const base = { code: shape.code };
  if (error.cause instanceof Refused) {
    return { ...base, message: error.message, data: { code, httpStatus, kind: error.cause.kind } };
  }
  // Input that did not parse is named as such without its content; everything else is ours to mend.
  if (unusable.includes(error.code)) {
    return { ...base, message: refusal("invalid").says, data: { code, httpStatus, kind: "invalid" } };
  }
  if (error.code === "NOT_FOUND") {
    return { ...base, message: refusal("not-found").says, data: { code, httpStatus, kind: "not-found" } };
  }
  return { ...base, message: broken, data: { code, httpStatus, kind: "broken" } };
}
