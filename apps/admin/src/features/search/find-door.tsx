// 「相談を探す」, also by the key "/": it opens over the page, so that the inbox stays where it is.
import { useEffect, useState } from "react";
import { Door } from "../../door.tsx";
import { lazyPage } from "../../lazy-page.tsx";
import { ownHeld } from "./own/held.ts";
import { words } from "./words.ts";

const FindBox = lazyPage(async () => (await import("./find-box.tsx")).FindBox);

export function FindDoor() {
  // Whoever comes back from a case of their own search goes on with it.
  const [open, setOpen] = useState(() => ownHeld.get() !== undefined);
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", byKey);
    return () => document.removeEventListener("keydown", byKey);
  }, []);
  return (
    <Door
      label={words.region}
      title={words.region}
      shut={words.shut}
      open={open}
      onOpen={setOpen}
      shortcut="/"
    >
      <FindBox />
    </Door>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest("dialog") !== null);
