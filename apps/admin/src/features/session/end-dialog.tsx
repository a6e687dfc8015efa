// Says that the session is about to end; one press goes on, and nothing that was typed is lost either way.
import { Button, Dialog } from "@kumacari/ui";
import { useEffect, useState } from "react";
import { useNow } from "../../clock.ts";
import { useMe } from "../../me.ts";
import { endingOf } from "./session-end.ts";
import { words } from "./words.ts";

type Props = {
  /** When the server last said how long is left, epoch ms. */
  readonly told: number;
  /** Asks the server anew; the press that led here goes along as a touch. */
  readonly ask: () => void;
};

export function EndDialog({ told, ask }: Props) {
  const { session } = useMe();
  const now = useNow(5_000);
  const [noted, setNoted] = useState(false);
  const passed = Math.max(0, now - told);
  const ending = endingOf(session, passed);
  const over = passed >= Math.min(session.idleLeft, session.left);
  // The server says whether it is over; meanwhile the page closes as soon as it does.
  useEffect(() => {
    if (over) ask();
  }, [over, ask]);
  const whole = ending.is === "whole";
  return (
    <Dialog
      open={ending.is === "idle" || (whole && !noted)}
      onClose={() => (whole ? setNoted(true) : ask())}
      title={words.end.title}
      actions={
        <Button onClick={() => (whole ? setNoted(true) : ask())}>
          {whole ? words.end.noted : words.end.goOn}
        </Button>
      }
    >
      {ending.is !== "far" && (
        <p>{whole ? words.end.whole(ending.minutes) : words.end.idle(ending.minutes)}</p>
      )}
      <p>{words.end.keeps}</p>
    </Dialog>
  );
}
