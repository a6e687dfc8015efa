// The whole service and the world around it on one machine: `npm start`, and every test that needs a town.
import type { Clock } from "@kumacari/desk/ports";
import type { Platform } from "../line/platform.ts";
import type { Letters } from "../mailbox/letters.ts";
import { openReturned } from "../mailbox/returned.ts";
import type { Accounts } from "../sign-in/accounts.ts";
import { serveStartPage } from "../start-page/serve.ts";
import * as machine from "../wire.ts";
import { openDataFolder } from "./data-folder.ts";
import { layGround } from "./ground.ts";
import { holdFolder, mustBeUnused } from "./lock.ts";
import { busyPort, mustBeFree, portsFrom } from "./ports.ts";
import { type Ready, readyOf } from "./ready.ts";
import { region, type ServiceName, serviceCommand } from "./services.ts";
import { standPages } from "./stand-pages.ts";
import { type Supervised, supervise } from "./supervise.ts";
import { type Closing, createClosing, together } from "./together.ts";
import { codeOf, type Trouble } from "./trouble.ts";
import { openLine, openMailbox, openSignIn, populate } from "./world.ts";

export type TownOptions = {
  /** Nine ports are taken, counted up from here. */
  readonly basePort: number;
  /** Made when it is not there. */
  readonly dataFolder: string;
  /** Begin anew: what the folder holds is lost. */
  readonly fresh?: boolean;
  /** The demo town for a new folder; `false`: staff and hubs only. */
  readonly seed?: boolean;
  /** With the figures of the months before, in a new folder: for whoever looks around. */
  readonly months?: boolean;
  /** Say nothing on stderr while starting. */
  readonly quiet?: boolean;
  /** Services and pages restart by themselves when a source changes. */
  readonly dev?: boolean;
  readonly dynamodbEndpoint?: string;
  /** Ends the starting itself. */
  readonly signal?: AbortSignal;
  /** For tests of the town itself: arguments for node in the place of the services, and no pages at all. */
  readonly standIns?: Readonly<Record<ServiceName, readonly string[]>>;
  readonly pages?: boolean;
  readonly clock?: Clock;
  readonly chance?: typeof machine.chance;
};

export interface Town {
  readonly ready: Ready;
  readonly bot: Supervised;
  readonly api: Supervised;
  readonly platform: Platform;
  readonly accounts: Accounts;
  readonly letters: Letters;
  /** Of the embedded engine that runs now. */
  enginePid(): number | undefined;
  stop(): Promise<void>;
}

/** Throws a Trouble (one Japanese sentence) when it cannot stand; then nothing of it is left running. */
export async function startTown(options: TownOptions): Promise<Town> {
  const closing = createClosing();
  try {
    return await raise(options, closing);
  } catch (error) {
    await closing.run();
    throw takenMeanwhile(error) ?? error;
  }
}

/** All ports were free a moment ago; another program may have been quicker since. */
const takenMeanwhile = (error: unknown): Trouble | undefined =>
  error instanceof Error && "port" in error && codeOf(error) === "EADDRINUSE"
    ? busyPort(Number(error.port), "町の扉のひとつ")
    : undefined;

async function raise(options: TownOptions, closing: Closing): Promise<Town> {
  const { clock = machine.clock, chance = machine.chance, dynamodbEndpoint: endpoint, signal } = options;
  const ports = portsFrom(options.basePort);
  const say = (line: string): void => void (options.quiet || process.stderr.write(`${line}\n`));
  await mustBeFree(ports);
  await mustBeUnused(options.dataFolder);
  const data = openDataFolder(options.dataFolder, {
    fresh: options.fresh ?? false,
    hasLedger: endpoint === undefined,
    chance,
  });
  // The mailbox is the first to answer.
  closing.add("ground", holdFolder(data.path, ports.smtp));
  if (data.isNew) say("新しい町を用意しています…");
  const adminSecret = chance.token();
  const parts = { ports, data, clock, chance, closing, adminSecret };

  const given = new AbortController();
  const ended = AbortSignal.any([given.signal, ...(signal ? [signal] : [])]);
  const pages =
    options.pages === false
      ? Promise.resolve()
      : standPages({ ...parts, say, dev: options.dev, signal: ended });
  const [ground, signIn, letters] = await together([
    layGround({ data, port: ports.engine, closing, ...(endpoint ? { endpoint } : {}) }),
    openSignIn(parts),
    openMailbox(parts),
  ]).catch(async (error: unknown) => {
    given.abort();
    await Promise.allSettled([pages]);
    throw error;
  });
  const seeding = { citizens: options.seed !== false, months: options.months ?? false };
  if (data.isNew) await populate({ ...parts, ground, accounts: signIn.accounts, seeding });
  const platform = await openLine(parts);
  const run = (name: ServiceName): Promise<Supervised> => {
    const { standIns, dev: watch = false } = options;
    const needs = {
      ports,
      data,
      keys: ground.keys,
      dynamodbEndpoint: ground.endpoint,
      adminSecret,
      watch,
      ...(standIns && { standIns }),
    };
    return supervise(serviceCommand(name, needs), { closing, ...(signal && { signal }) });
  };
  const [bot, api] = await together([run("bot"), run("api"), pages]);

  const ready = readyOf(ports, { channelSecret: data.settings.channel.secret, data: data.path });
  const ownPhone = (): string => `${ready.line}/phone/${platform.addPhone({ id: "me", name: "あなた" }).id}`;
  const { accounts } = signIn;
  const returned = openReturned(region, { clock, chance });
  const shown = { port: ports.start, ready, accounts, letters, returned, ownPhone };
  closing.add("front", await serveStartPage(shown));
  signal?.throwIfAborted();
  return {
    ready,
    bot,
    api,
    platform,
    accounts,
    letters,
    enginePid: ground.enginePid,
    stop: () => closing.run(),
  };
}
