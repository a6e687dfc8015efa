// A page whose code is fetched when it is first opened: what most people never open does not slow down everybody's start.
import { Spinner } from "@kumacari/ui";
import { type ComponentType, type FunctionComponent, lazy, type ReactNode, Suspense } from "react";
import { words } from "./words.ts";

/** `meanwhile`: nothing for a dialog, which stands beside the page. */
export function lazyPage<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = <Spinner late label={words.loading} />,
): FunctionComponent<P> {
  const Page = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense fallback={meanwhile}>
      <Page {...props} />
    </Suspense>
  );
}
