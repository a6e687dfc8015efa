// A town whose ledger we also hold: forty invented members of staff, and a session for one who just used a passkey.
import { join } from "node:path";
import { caseNumber, days, type HubId, hours, plus, type Role, type Staff } from "@kumacari/domain";
import { ensureKeyFiles } from "@kumacari/store";
import type { Browser, Page } from "playwright-core";
import { openBooks } from "../../src/town/ground.ts";
import { originOf, portsFrom } from "../../src/town/ports.ts";
import { readSettings } from "../../src/town/settings.ts";
import type { Town } from "../../src/town/start-town.ts";
import { chance, clock } from "../../src/wire.ts";

const seeded = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;

export async function openRoster({ ready }: Town, basePort: number) {
  const settings = readSettings(join(ready.data, "town.json"));
  if (!settings) throw new Error("no town is here");
  const endpoint = originOf(portsFrom(basePort).engine);
  const keys = ensureKeyFiles(join(ready.data, "keys"));
  const { ledger, hashes, close } = await openBooks(
    { endpoint, keys },
    { table: settings.table, clock, chance },
  );
  const make = async (change: Partial<Staff> & Pick<Staff, "displayName" | "role">): Promise<Staff> => {
    const now = clock.now();
    const staff: Staff = {
      id: chance.id("staff"),
      subject: chance.uuid(),
      state: "active",
      since: now,
      version: 1,
      ...change,
    };
    await ledger.commit([{ op: "create", kind: "staff", value: staff }], seeded);
    return staff;
  };
  const worker = async (role: Role): Promise<Staff> => {
    const staff = (await ledger.staff()).find((it) => it.role === role && it.state === "active");
    if (!staff) throw new Error(`nobody works here as ${role}`);
    return staff;
  };
  return {
    ledger,
    close,
    make,
    /** The rest of the review, as if somebody had gone through it row by row. */
    keepAllBut: async (...names: readonly string[]): Promise<void> => {
      const [review] = await ledger.shelf("review");
      if (!review) throw new Error("no review is open");
      const by = (await worker("security")).id;
      const rows = review.rows.map((row) =>
        row.verdict || names.includes(row.name)
          ? row
          : { ...row, verdict: { is: "keep" as const, by, at: clock.now() } },
      );
      await ledger.commit([{ op: "update", kind: "review", value: { ...review, rows } }], seeded);
    },
    /** The last part of the address on a hub's first poster. */
    posterOf: (hub: HubId): string => `${hub.slice("hub_".length)}${hashes.poster(hub, 1)}1`,
    /** Somebody with a consultation that waits; or with one that ended so many days ago. */
    citizenWithCase: async (endedAgo?: number) => {
      const by = (await worker("counsellor")).id;
      const [owner, id, now] = [chance.id("cit"), chance.id("case"), clock.now()];
      const person = { id: owner, line: hashes.lineUser(owner), since: now, latestCase: id, version: 1 };
      const value = {
        id,
        owner,
        openedAt: now,
        waitingOn: "us",
        waitingSince: now,
        messages: 0,
        lastByStaff: 0,
        seenByCitizen: 0,
        seenByStaff: 0,
        version: 1,
        ...(endedAgo === undefined
          ? {}
          : { closed: { at: plus(now, -days(endedAgo)), by, outcome: "中断" as const } }),
      } as const;
      const born = { op: "create", kind: "person", value: person } as const;
      await ledger.commit([born, { op: "create", kind: "case", value }], seeded);
      return { owner, number: caseNumber(id) };
    },
    /** Signed in by a session of its own, with a passkey proved a moment ago. */
    enter: async (browser: Browser, role: Role, viewport: Size): Promise<Page> => {
      const staff = await worker(role);
      const token = chance.token();
      const now = clock.now();
      const value = {
        token: hashes.token(token),
        who: { kind: "staff", id: staff.id },
        since: now,
        until: plus(now, hours(8)),
        seen: now,
        strong: now,
        place: { id: chance.id("session"), way: "passkey", browser: "chrome", system: "windows" },
        version: 1,
      } as const;
      await ledger.commit([{ op: "create", kind: "session", value }], seeded);
      const context = await browser.newContext({ locale: "ja-JP", timezoneId: "Asia/Tokyo", viewport });
      await context.addCookies([
        {
          name: "__Host-kumacari-staff",
          value: token,
          // The prefix asks for an address that is secure; on this machine the page itself is taken for one.
          url: ready.api.replace("http:", "https:"),
          httpOnly: true,
          secure: true,
          sameSite: "Lax",
        },
      ]);
      return context.newPage();
    },
  };
}
type Size = { readonly width: number; readonly height: number };
