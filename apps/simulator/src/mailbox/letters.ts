// The letters that came, one file each, newest first; read as text, whatever they were sent as.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Chance, Clock } from "@kumacari/desk/ports";
import { type Instant, instant } from "@kumacari/domain";
import { simpleParser } from "mailparser";

export type Letter = {
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Names only: nothing that came is opened here. */
  readonly attachments: readonly string[];
  /** What the sender marked it with for the mail service (`X-SES-MESSAGE-TAGS`). */
  readonly tags: Readonly<Record<string, readonly [string]>>;
};

export interface Letters {
  keep(raw: Buffer): void;
  list(): Promise<readonly Letter[]>;
  find(id: string): Promise<Letter | undefined>;
}

const shownAtMost = 200;
const fileName = /^(\d{13})-([0-9a-f-]{36})\.eml$/;

export function openLetters(folder: string, { clock, chance }: { clock: Clock; chance: Chance }): Letters {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = (): readonly string[] =>
    readdirSync(folder)
      .filter((name) => fileName.test(name))
      .sort()
      .reverse();
  return {
    keep: (raw) => writeFileSync(join(folder, `${clock.now()}-${chance.uuid()}.eml`), raw, { mode: 0o600 }),
    list: async () =>
      Promise.all(
        names()
          .slice(0, shownAtMost)
          .map((name) => read(folder, name)),
      ),
    find: async (id) => {
      const name = names().find((it) => it === `${id}.eml`);
      return name ? read(folder, name) : undefined;
    },
  };
}

async function read(folder: string, name: string): Promise<Letter> {
  const parsed = await simpleParser(readFileSync(join(folder, name)), { skipImageLinks: true });
  const to = parsed.to === undefined ? [] : [parsed.to].flat();
  return {
    id: name.slice(0, -4),
    at: instant(Number(name.slice(0, 13))),
    from: parsed.from?.text ?? "",
    to: to.map((it) => it.text).join("、"),
    subject: parsed.subject ?? "（件名なし）",
    text: parsed.text ?? "",
    tags: tagsOf(parsed.headers.get("x-ses-message-tags"), parsed.headers.get("x-ses-configuration-set")),
    attachments: parsed.attachments.map((it) => it.filename ?? "（名前なし）"),
  };
}

/** As SES tells them again in its events. */
function tagsOf(tags: unknown, set: unknown): Letter["tags"] {
  if (typeof tags !== "string" || typeof set !== "string") return {};
  const pairs = tags.split(",").map((it) => it.trim().split("="));
  return {
    "ses:configuration-set": [set],
    ...Object.fromEntries(pairs.map(([name = "", value = ""]) => [name, [value]])),
  };
}
