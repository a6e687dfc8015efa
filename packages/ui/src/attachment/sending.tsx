// One file on its way: how far it has come, and a way to go on when the line was cut.
import type { OnceKey } from "@kumacari/domain";
import { useEffect, useRef, useState } from "react";
import { Button } from "../button.tsx";
import { Progress } from "../progress.tsx";
import type { AttachmentDoor } from "./door.ts";
import { sendFile } from "./send-file.ts";
import { words } from "./words.ts";

type Props = {
  readonly door: AttachmentDoor;
  readonly file: File;
  readonly onSent: (name: string) => void;
  readonly onDiscard: () => void;
};
type Trouble = { readonly says: string; readonly again: boolean };

export function Sending({ door, file, onSent, onDiscard }: Props) {
  const [share, setShare] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [turn, setTurn] = useState(0);
  const once = useRef<OnceKey>(undefined);
  const sent = useRef(onSent);
  useEffect(() => {
    sent.current = onSent;
  }, [onSent]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn goes on where the one before broke off.
  useEffect(() => {
    once.current ??= door.once();
    const stop = new AbortController();
    sendFile(door, file, { once: once.current, onShare: setShare, signal: stop.signal }).then(
      () => stop.signal.aborted || sent.current(file.name),
      (error: unknown) => {
        if (!stop.signal.aborted) setTrouble(door.refused(error));
      },
    );
    return () => stop.abort();
  }, [door, file, turn]);
  const goOn = () => {
    setTrouble(undefined);
    setTurn(turn + 1);
  };
  const discard = () => {
    // Unheard, it lies there until the clock ends it.
    if (once.current) door.discard({ once: once.current }).catch(() => undefined);
    onDiscard();
  };
  return (
    <div className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 bg-white p-3">
      {trouble ? (
        <>
          <p role="alert" className="text-std-16N-170 wrap-anywhere text-error-2">
            {words.unsent(file.name)}。{trouble.says}
          </p>
          <div className="flex flex-wrap justify-end gap-3">
            <Button tone="text" onClick={discard}>
              {words.discard}
            </Button>
            {trouble.again && (
              <Button tone="outline" onClick={goOn}>
                {words.resume}
              </Button>
            )}
          </div>
        </>
      ) : (
        <Progress value={share} max={1} label={words.sending(file.name)} className="wrap-anywhere" />
      )}
    </div>
  );
}
