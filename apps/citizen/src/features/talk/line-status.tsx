// How the line stands, and while it stands, whether the office is writing.
import { join } from "@kumacari/ui";
import { words } from "./words.ts";

/**
 * Room is kept for both lines, so that nothing moves when one stands in the place of the other. That somebody writes is
 * there to be read, and not said aloud: it comes and goes. So the line's own words stay as they are meanwhile.
 */
export function LineStatus({
  connected,
  answering,
}: {
  readonly connected: boolean;
  readonly answering: boolean;
}) {
  const writing = connected && answering;
  const look = connected ? "text-solid-gray-700" : "text-warning-orange-2";
  return (
    <div
      className={join("me-auto grid min-w-[min(7em,100%)] flex-1 text-dns-14N-130 *:[grid-area:1/1]", look)}
    >
      <p role="status" className={join("self-center", writing && "opacity-0")}>
        {connected ? words.live : words.lost}
      </p>
      <p className={join("self-center", !writing && "invisible")}>{words.answering}</p>
    </div>
  );
}
