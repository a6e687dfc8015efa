// Asks time servers how far our clock is off (SNTP, RFC 4330): the quickest of a few answers, and how sure it is.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { Chance, Clock, TimeSource } from "@kumacari/desk/ports";
import { question, readAnswer } from "./packet.ts";

export type TimeServer = { readonly host: string; readonly port: number };

type Offset = Exclude<Awaited<ReturnType<TimeSource["look"]>>, string>;

/** `ntp.nict.jp, time.example:1123`; 123 where none is said. Throws on what names no server. */
export const readServers = (text: string): readonly TimeServer[] =>
  text.split(",").map((it) => {
    const [, host, port = "123"] = /^\s*([A-Za-z0-9.-]+)(?::(\d{1,5}))?\s*$/.exec(it) ?? [];
    if (host === undefined || Number(port) < 1 || Number(port) > 65_535) throw new Error("no time server");
    return { host, port: Number(port) };
  });

/** Each server is asked so often: of a few answers one has seldom waited on its way. */
const times = 3;
const patience = 1_500;

export function createTimeSource(
  servers: readonly TimeServer[],
  needs: { readonly clock: Pick<Clock, "now">; readonly chance: Pick<Chance, "uuid"> },
): TimeSource {
  return {
    async look() {
      if (servers.length === 0) return "unnamed";
      const answers = await Promise.all(servers.map((it) => askSome(it, needs)));
      return (
        answers.flat().reduce<Offset | undefined>((a, b) => (a && a.within <= b.within ? a : b), undefined) ??
        "silent"
      );
    },
  };
}

async function askSome(server: TimeServer, needs: Parameters<typeof createTimeSource>[1]): Promise<Offset[]> {
  const answers: Offset[] = [];
  for (let n = 0; n < times; n += 1) {
    const answer = await ask(server, needs);
    // Whoever does not answer once is not asked again at once.
    if (!answer) break;
    answers.push(answer);
  }
  return answers;
}

async function ask(
  { host, port }: TimeServer,
  { clock, chance }: Parameters<typeof createTimeSource>[1],
): Promise<Offset | undefined> {
  const mark = Buffer.from(chance.uuid().replaceAll("-", ""), "hex").subarray(8);
  const socket = createSocket("udp4");
  try {
    const asked = clock.now();
    socket.connect(port, host);
    const signal = AbortSignal.timeout(patience);
    await once(socket, "connect", { signal });
    socket.send(question(mark));
    const [packet] = await once(socket, "message", { signal });
    const came = clock.now();
    const answer = packet instanceof Uint8Array ? readAnswer(packet, mark) : undefined;
    return answer && offsetOf({ asked, came, ...answer });
  } catch {
    // No name, no road, no answer in time: all the same to whoever asks.
    return undefined;
  } finally {
    socket.close();
  }
}

type Four = {
  readonly asked: number;
  readonly received: number;
  readonly sent: number;
  readonly came: number;
};

/** RFC 4330 §5. Our clock counts whole milliseconds, so nothing is surer than one. */
function offsetOf({ asked, received, sent, came }: Four): Offset | undefined {
  const onTheWay = came - asked - (sent - received);
  if (onTheWay < -2) return undefined;
  const ahead = (asked - received + (came - sent)) / 2;
  return { ahead: Math.round(ahead), within: Math.max(1, Math.ceil(onTheWay / 2)) };
}
