import { beforeEach, expect, test, vi } from "vitest";

const secret = "s".repeat(43);
let shown: string[];
beforeEach(() => {
  shown = [];
  vi.resetModules();
});

async function opened(pathname: string, hash: string) {
  const { takeToken, tokenTaken } = await import("./token.ts");
  const replaceState = (_state: unknown, _title: string, to?: string | URL | null) =>
    void shown.push(String(to));
  // Of the window it reads these alone.
  takeToken({ location: { pathname, hash }, history: { state: null, replaceState } } as unknown as Window);
  return tokenTaken();
}

test("リンクの秘密は取り出され、アドレスから消える", async () => {
  expect(await opened("/welcome", `#${secret}`)).toBe(secret);
  expect(shown).toEqual(["/welcome"]);
});

test("秘密の形をしていないものも、アドレスには残さない", async () => {
  expect(await opened("/welcome", "#<script>")).toBe("odd");
  expect(shown).toEqual(["/welcome"]);
});

test("ほかの画面の見出しへのリンクには、手を付けない", async () => {
  expect(await opened("/signed-out", "#main")).toBeUndefined();
  expect(await opened("/welcome", "")).toBeUndefined();
  expect(shown).toEqual([]);
});
