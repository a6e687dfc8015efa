// Tells those who listen that the list has changed for the worse, politely and not more often than three times a minute.
import { useEffect, useRef, useState } from "react";
import { now } from "../../wire.ts";
import { words } from "./words.ts";

const gap = 20_000;

export function Changes({ us, fresh }: { readonly us: number; readonly fresh: number }) {
  const told = useRef({ us, fresh, at: 0 });
  const [says, setSays] = useState("");
  useEffect(() => {
    const before = told.current;
    // Fewer is good news and can wait.
    if (us <= before.us && fresh <= before.fresh) {
      told.current = { us, fresh, at: before.at };
      return;
    }
    const tell = () => {
      told.current = { us, fresh, at: now() };
      setSays(words.changed(us, fresh));
    };
    const timer = setTimeout(tell, Math.max(0, before.at + gap - now()));
    return () => clearTimeout(timer);
  }, [us, fresh]);
  return (
    <p role="status" className="sr-only">
      {says}
    </p>
  );
}
