// The nine ports of a town, counted up from its base, and whether they are free.
import { createServer } from "node:net";
import { codeOf, Trouble } from "./trouble.ts";

const parts = ["start", "line", "bot", "api", "admin", "citizen", "idp", "smtp", "engine"] as const;
export type Part = (typeof parts)[number];
export type Ports = Readonly<Record<Part, number>>;

const partNames: Record<Part, string> = {
  start: "案内ページ",
  line: "LINEの代わり",
  bot: "bot",
  api: "api",
  admin: "相談員の画面",
  citizen: "市民の画面",
  idp: "サインイン",
  smtp: "メール",
  engine: "データベース",
};

export function portsFrom(base: number): Ports {
  const port = (part: Part): number => base + parts.indexOf(part);
  return {
    start: port("start"),
    line: port("line"),
    bot: port("bot"),
    api: port("api"),
    admin: port("admin"),
    citizen: port("citizen"),
    idp: port("idp"),
    smtp: port("smtp"),
    engine: port("engine"),
  };
}

export const originOf = (port: number): string => `http://localhost:${port}`;

/** Throws a Trouble naming the first port that something else holds, on either loopback address. */
export async function mustBeFree(ports: Ports, needed: readonly Part[] = parts): Promise<void> {
  const busy = await Promise.all(
    needed.map(async (part) => ((await isFree(ports[part])) ? undefined : part)),
  );
  const first = busy.find((part) => part !== undefined);
  if (first) throw busyPort(ports[first], partNames[first]);
}

export const busyPort = (port: number, what: string): Trouble =>
  new Trouble(
    `ポート${port}（${what}）は、ほかのプログラムが使っています。それを終えるか、KUMACARI_PORT=${otherBase(port)} npm start のように、別の番号から始めてください。`,
  );

const otherBase = (port: number): number => (port < 5000 ? 5000 : 4000);

/** `localhost` may mean either address to a browser, so a stranger on one of them would be taken for us. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "::1"));
}

const canListen = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      const code = codeOf(error);
      if (code === "EADDRINUSE" || code === "EACCES") resolve(false);
      else if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") resolve(true);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
