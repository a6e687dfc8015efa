// Names of menus: given, moved, read, taken away.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

const path = "/v2/bot/richmenu/alias";
const name = (richMenuAliasId: unknown, richMenuId: unknown) =>
  office.send("POST", path, { richMenuAliasId, richMenuId });

test("名を付け、読み、移し、取る", async () => {
  const [first, second] = [await office.makeWhole(), await office.makeWhole()];
  for (const alias of ["first", "content", "list-2"]) expect((await name(alias, first)).status).toBe(200);
  expect((await office.get(`${path}/content`)).body).toEqual({
    richMenuAliasId: "content",
    richMenuId: first,
  });
  expect((await office.send("POST", `${path}/content`, { richMenuId: second })).status).toBe(200);
  expect((await office.send("DELETE", `${path}/list-2`)).status).toBe(200);
  expect((await office.get(`${path}/list`)).body).toEqual({
    aliases: [
      { richMenuAliasId: "first", richMenuId: first },
      { richMenuAliasId: "content", richMenuId: second },
    ],
  });
});

test("メニューを消しても、名は残る", async () => {
  const id = await office.makeWhole();
  await name("first", id);
  await office.send("DELETE", `/v2/bot/richmenu/${id}`);
  expect((await office.get(`${path}/first`)).body).toEqual({ richMenuAliasId: "first", richMenuId: id });
});

test("断りはLINEの言葉で", async () => {
  const [id, bare] = [await office.makeWhole(), await office.make()];
  const nothing = `richmenu-${"0".repeat(32)}`;
  await name("first", id);
  for (const [alias, menu, said] of [
    ["first", id, { message: "conflict richmenu alias id" }],
    ["second", nothing, { message: "richmenu not found" }],
    ["second", bare, { message: "richmenu not found" }],
    ["second", "menu", { details: [{ message: "invalid richMenuId", property: "richMenuId" }] }],
    ["second", undefined, { details: [{ message: "must be specified", property: "richMenuId" }] }],
    ["Second", id, { details: [{ message: "invalid richMenuAliasId", property: "richMenuAliasId" }] }],
    ["a".repeat(33), id, { details: [{ message: "invalid richMenuAliasId", property: "richMenuAliasId" }] }],
  ] as const) {
    expect(await name(alias, menu)).toMatchObject({ status: 400, body: said });
  }
  expect((await name("a".repeat(32), id)).status).toBe(200);
  for (const ask of [
    (alias: string) => office.get(`${path}/${alias}`),
    (alias: string) => office.send("DELETE", `${path}/${alias}`),
    (alias: string) => office.send("POST", `${path}/${alias}`, { richMenuId: id }),
  ]) {
    expect(await ask("nothing")).toMatchObject({
      status: 404,
      body: { message: "richmenu alias not found" },
    });
    expect((await ask("NOTHING")).status).toBe(400);
  }
  expect(await office.send("POST", `${path}/first`, { richMenuId: bare })).toMatchObject({
    status: 400,
    body: { message: "richmenu not found" },
  });
});

test("名は1000まで", async () => {
  const id = await office.makeWhole();
  for (let i = 0; i < 1000; i += 1) await name(`a${i}`, id);
  expect((await office.get(`${path}/a999`)).status).toBe(200);
  expect((await name("one-more", id)).status).toBe(400);
});
