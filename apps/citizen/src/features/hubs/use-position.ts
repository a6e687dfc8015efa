// Where the device is, asked once and by hand; held in this page's memory and sent nowhere.
import { useState } from "react";
import type { Place } from "./near.ts";

type Position =
  | { readonly at: "unasked" | "asking" | "unknown" }
  | { readonly at: "known"; readonly place: Place };

export function usePosition(): { readonly position: Position; readonly look: () => void } {
  const [position, setPosition] = useState<Position>({ at: "unasked" });
  const look = () => {
    if (!("geolocation" in navigator)) return setPosition({ at: "unknown" });
    setPosition({ at: "asking" });
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => setPosition({ at: "known", place: { latitude, longitude } }),
      () => setPosition({ at: "unknown" }),
      { timeout: 15_000, maximumAge: 60_000 },
    );
  };
  return { position, look };
}
