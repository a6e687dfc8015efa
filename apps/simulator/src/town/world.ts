// The world around the service: LINE, the sign-in service, the mailbox, and the people of a new town.
import type { Clock } from "@kumacari/desk/ports";
import { listen } from "../line/listen.ts";
import { createPlatform, type Platform } from "../line/platform.ts";
import { type Letters, openLetters } from "../mailbox/letters.ts";
import { receiveMail } from "../mailbox/receive.ts";
import type { Accounts } from "../sign-in/accounts.ts";
import { type SignIn, startSignIn } from "../sign-in/start.ts";
import type * as machine from "../wire.ts";
import type { DataFolder } from "./data-folder.ts";
import { type Ground, openBooks } from "./ground.ts";
import { originOf, type Ports } from "./ports.ts";
import { type Seeding, seed } from "./seed/seed.ts";
import type { Closing } from "./together.ts";
import { asTrouble } from "./trouble.ts";

export type Parts = {
  readonly ports: Ports;
  readonly data: DataFolder;
  readonly clock: Clock;
  readonly chance: typeof machine.chance;
  readonly closing: Closing;
  /** Of this start alone: what the api administers the sign-in service with. */
  readonly adminSecret: string;
};

export async function openSignIn({
  ports,
  data,
  clock,
  chance,
  closing,
  adminSecret,
}: Parts): Promise<SignIn> {
  const { clientId: id, clientSecret: secret, cookieKey } = data.settings.signIn;
  const apiOrigin = originOf(ports.api);
  const signIn = await startSignIn({
    port: ports.idp,
    issuer: originOf(ports.idp),
    folder: data.signIn,
    client: {
      id,
      secret,
      redirectUri: `${apiOrigin}/staff/sign-in/callback`,
      adminOrigin: originOf(ports.admin),
    },
    cookieKey,
    adminSecret,
    apiOrigin,
    clock,
    chance,
  });
  closing.add("middle", () => signIn.stop());
  return signIn;
}

export async function openMailbox({ ports, data, clock, chance, closing }: Parts): Promise<Letters> {
  const letters = openLetters(data.mail, { clock, chance });
  closing.add("middle", await receiveMail(ports.smtp, letters));
  return letters;
}

const platformFor = ({ ports, data, clock, chance }: Parts): Promise<Platform> =>
  asTrouble(() =>
    createPlatform({
      origin: originOf(ports.line),
      webhookUrl: `${originOf(ports.bot)}/webhook`,
      citizenOrigin: originOf(ports.citizen),
      channel: data.settings.channel,
      liff: data.settings.liff,
      account: { name: "クマキャリ！" },
      dataFolder: data.line,
      clock,
      chance,
    }),
  );

export async function openLine(parts: Parts): Promise<Platform> {
  const platform = await platformFor(parts);
  parts.closing.add("middle", () => platform.stop());
  const door = await listen(platform, parts.ports.line);
  parts.closing.add("middle", () => door.close());
  return platform;
}

/** Before the bot is there: the phones' follows reach nobody, and the records say what it would have made of them. */
export async function populate(
  parts: Parts & { readonly ground: Ground; readonly accounts: Accounts; readonly seeding: Seeding },
): Promise<void> {
  const { ground, data, clock, chance, accounts, seeding } = parts;
  const books = await openBooks(ground, { table: data.settings.table, clock, chance });
  // A platform of its own, so that the town's begins with an empty journal.
  const platform = await platformFor(parts);
  try {
    await seed({ ...books, platform, accounts, clock, chance }, seeding);
  } finally {
    books.close();
    await platform.stop();
    accounts.flush();
  }
  data.markSeeded();
}
