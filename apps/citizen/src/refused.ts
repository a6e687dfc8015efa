// Reads an error into what the person is told, and whether trying again can help.
import type { CitizenRouter } from "@kumacari/rpc";
import { TRPCClientError } from "@trpc/client";
import { words } from "./words.ts";

type Known = NonNullable<TRPCClientError<CitizenRouter>["data"]>;
export type Refused = {
  /** `cut`: the line, not the service. */
  readonly kind: Known["kind"] | "cut";
  readonly says: string;
};

export function refused(error: unknown): Refused {
  if (error instanceof TRPCClientError) {
    const { data, message } = error as TRPCClientError<CitizenRouter>; // one client, one router
    if (data) return { kind: data.kind, says: message };
  }
  return { kind: "cut", says: words.cut };
}

/** The service has said no; asking the same again changes nothing. */
export const isFinal = ({ kind }: Refused): boolean => kind !== "cut" && kind !== "broken" && kind !== "busy";
