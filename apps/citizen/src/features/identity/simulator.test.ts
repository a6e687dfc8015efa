// The simulator's token leaves the address at once and belongs to one phone.
import { expect, test } from "vitest";
import { simulatorIdentity } from "./simulator.ts";

test("the token leaves the address, and a reload of the same phone still has it", async () => {
  const opened = phone("phone-1", "#sim_id_token=a.b.c");
  expect(await simulatorIdentity(opened.window).prove()).toBe("a.b.c");
  expect(opened.address()).toBe("/talk");
  const reloaded = phone("phone-1", "", opened.store);
  expect(await simulatorIdentity(reloaded.window).prove()).toBe("a.b.c");
});

test("the way to a booking stays in the address, over the opening and over a reload", () => {
  const opened = phone("phone-1", "#sim_id_token=a.b.c", new Map(), "?code=x&way=phone");
  simulatorIdentity(opened.window);
  expect(opened.address()).toBe("/talk?way=phone");
});

test("two phones on one screen do not take each other's token", async () => {
  const { window, store } = phone("phone-1", "#sim_id_token=a.b.c");
  simulatorIdentity(window);
  expect(await simulatorIdentity(phone("phone-2", "", store).window).prove()).toBeUndefined();
});

function phone(name: string, hash: string, store = new Map<string, string>(), search = "") {
  let address = `/talk${hash}`;
  const window = {
    name,
    location: { hash, pathname: "/talk", search },
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, to?: string | URL | null) => {
        address = String(to);
      },
    },
    sessionStorage: {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
    },
  };
  return { window, store, address: () => address };
}
