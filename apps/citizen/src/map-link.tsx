// The way to the map of the Geospatial Information Authority (国土地理院): opened by hand, told the hub's place alone.
import type { HubView } from "./hub-card.tsx";
import { words } from "./words.ts";

type Props = { readonly place: HubView["place"]; readonly name: string };

export const MapLink = ({ place: { latitude, longitude }, name }: Props) => (
  <a
    // Behind the # nothing goes to the map's own server either.
    href={`https://maps.gsi.go.jp/#17/${latitude}/${longitude}/`}
    target="_blank"
    rel="noopener noreferrer"
    className="inline-flex min-h-11 items-center self-start text-std-16N-170 text-key-900 underline underline-offset-4 hover:text-key-1000"
  >
    <span>
      {words.map}
      <span className="sr-only">{words.mapOf(name)}</span>
    </span>
  </a>
);
