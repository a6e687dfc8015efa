// A page whose code is fetched when it is first opened: what most people never open does not slow down everybody's start.
import { Spinner } from "@kumacari/ui";
import { type ComponentType, type FunctionComponent, lazy, Suspense } from "react";
import { words } from "./words.ts";

export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  const Page = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense fallback={<Spinner late label={words.loading} />}>
      <Page {...props} />
    </Suspense>
  );
}
