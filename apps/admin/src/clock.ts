// The present moment for live words, moving in steps so that a page is not drawn anew for every second.
import type { Instant } from "@kumacari/domain";
import { useEffect, useState } from "react";
import { now } from "./wire.ts";

export function useNow(stepMs: number): Instant {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), stepMs);
    return () => clearInterval(timer);
  }, [stepMs]);
  return at;
}
