// What a query brought, once it is there: until then a sign that it is on its way, or why it did not come.
import { Spinner } from "@kumacari/ui";
import type { ReactNode } from "react";
import { Trouble } from "./trouble.tsx";
import { words } from "./words.ts";

type Asked<T> = {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
};

type Props<T> = { readonly query: Asked<T>; readonly children: (data: T) => ReactNode };

export function Loaded<T>({ query: { data, error, refetch }, children }: Props<T>) {
  if (data !== undefined) return children(data);
  return error ? (
    <Trouble fault={error} again={() => void refetch()} />
  ) : (
    <Spinner late label={words.loading} />
  );
}
