// Each side of the house is given its own keys, and none of the other's.
import { expect, test } from "vitest";
import { chance } from "../wire.ts";
import { portsFrom } from "./ports.ts";
import { type ServiceName, serviceCommand } from "./services.ts";
import { newSettings } from "./settings.ts";

const places = {
  ledger: "",
  keys: "",
  line: "",
  signIn: "",
  mail: "",
  log: "",
  archive: "archive",
  blobs: "blobs",
};
const data = {
  path: "",
  settings: newSettings(chance, true),
  isNew: true,
  ...places,
  markKeyed: () => undefined,
  markSeeded: () => undefined,
};
const keys = { address: "a.json", person: "p.json", find: "f.json", known: "k.json", audit: "a-u.json" };

const envOf = (name: ServiceName) =>
  serviceCommand(name, {
    ports: portsFrom(4000),
    data,
    keys,
    dynamodbEndpoint: "http://localhost:4008",
    adminSecret: "admin-secret",
  }).env;

const keysOf = (name: ServiceName) =>
  Object.entries(envOf(name))
    .filter(([, value]) => Object.values(keys).includes(value ?? ""))
    .map(([setting]) => setting)
    .toSorted();

test("LINEの側は、個人の鍵も照合の鍵も、監査の鍵も受け取らない", () => {
  expect(keysOf("bot")).toEqual(["KEY_ADDRESS_FILE", "KEY_FIND_FILE"]);
  expect(keysOf("api")).toEqual([
    "KEY_ADDRESS_FILE",
    "KEY_AUDIT_FILE",
    "KEY_FIND_FILE",
    "KEY_KNOWN_FILE",
    "KEY_PERSON_FILE",
  ]);
});

test("サインインのしくみを管理する秘密は、人の側だけが受け取る", () => {
  const holds = (name: ServiceName) => Object.values(envOf(name)).includes("admin-secret");
  expect([holds("bot"), holds("api")]).toEqual([false, true]);
});
