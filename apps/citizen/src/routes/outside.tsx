// The pages that anybody may read, before any sign-in; whoever goes on from here is asked who they are then.
import { useQuery } from "@tanstack/react-query";
import { ServiceProvider } from "../desk.ts";
import { words } from "../features/hubs/words.ts";
import { serviceQuery } from "../open-service.ts";
import { Trouble } from "../trouble.tsx";
import { Waiting } from "../waiting.tsx";
import { HubsPage } from "./hubs.tsx";

export function OutsidePages() {
  const { data, error, refetch, isFetching } = useQuery(serviceQuery);
  if (data) {
    return (
      <ServiceProvider value={data}>
        <HubsPage note={words.bookingNeeds} />
      </ServiceProvider>
    );
  }
  return (
    <main className="mx-auto max-w-160 px-4 py-5">
      {error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />}
    </main>
  );
}
