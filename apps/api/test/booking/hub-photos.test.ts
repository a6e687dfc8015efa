// Pictures of a hub against the real ledger and the real folder: added, looked through, seen by anybody, and gone with their bytes.
import { readdirSync } from "node:fs";
import { joined } from "@kumacari/attachment";
import { jpeg, letters } from "@kumacari/attachment/test/make";
import { type HubView, photoClock } from "@kumacari/desk";
import { type HubId, type HubPhotoId, hours } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { base64, eicar } from "../attachment-desk.ts";
import { citizenOrigin, type Office, once, openOffice, signedIn } from "../office.ts";
import { furnish, openHub } from "./desks.ts";

let office: Office;
let operator: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  office = await openOffice();
  operator = await signedIn(office, "operator", "運用 たろう");
});
afterAll(() => office.close());

const hubAt = async (name: string) => (await openHub(office, name, 1)).id;
/** Each width is another picture. */
const picture = (width: number) => jpeg({ width });
const add = (hub: HubId, bytes: Uint8Array, more: object = {}) =>
  operator.act("hubs.addPhoto", {
    hub,
    alt: "通りから見た入口",
    bytes: base64(bytes),
    once: once(),
    dry: false,
    ...more,
  });
const open = (hub: HubId, photo: unknown) =>
  office.citizens.request(`/citizen/hubs/${hub}/photos/${String(photo)}`);
const lying = (photo: unknown) =>
  readdirSync(`${office.folder}/blobs`).filter((it) => it.startsWith(`${String(photo)}.`));
const stored = async (id: HubId) => (await office.needs.ledger.get("hub", { id }))?.photos ?? [];
async function seen(id: HubId): Promise<HubView["photos"]> {
  const answer = await office.citizens.request("/citizen/trpc/hubs", { headers: { origin: citizenOrigin } });
  const { result } = (await answer.json()) as { result: { data: readonly HubView[] } };
  return result.data.find((it) => it.id === id)?.photos ?? [];
}

test("加えた写真は、名乗らなくても、説明と大きさとともに見られ、撮影の記録は残らず、しばらく手もとに置ける", async () => {
  const hub = await hubAt("喫茶 ひなた");
  expect((await add(hub, picture(30), { dry: true })).data).toMatchObject({ done: false });
  expect(await stored(hub)).toEqual([]);
  const { data } = await add(hub, picture(30));
  // Turned upright: the camera held it on its side.
  expect(await seen(hub)).toEqual([{ id: data.photo, alt: "通りから見た入口", width: 8, height: 30 }]);
  const answer = await open(hub, data.photo);
  expect([answer.status, Object.fromEntries(answer.headers)]).toMatchObject([
    200,
    {
      "content-type": "image/jpeg",
      "cache-control": "public, max-age=3600",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("sandbox"),
    },
  ]);
  const kept = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  expect([kept.startsWith("\u00ff\u00d8"), kept.includes("GPS")]).toEqual([true, false]);
});

test("同じ送信は一枚、同じ写真の二枚めと七枚めは断り、二人が同時に加えても一枚も失わない", async () => {
  const hub = await hubAt("茶房 こだち");
  const key = once();
  const [first, again] = [
    await add(hub, picture(1), { once: key }),
    await add(hub, picture(1), { once: key }),
  ];
  expect(again.data.photo).toBe(first.data.photo);
  expect((await add(hub, picture(1))).data.kind).toBe("invalid");
  // The same key with another picture does not come in its place.
  expect((await add(hub, picture(2), { once: key })).data.kind).toBe("invalid");
  const came = await Promise.all([3, 4, 5, 6, 7, 8].map((it) => add(hub, picture(it))));
  expect(came.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(came.find(({ status }) => status !== 200)?.data.kind).toBe("invalid");
  expect(new Set((await stored(hub)).map(({ id }) => id)).size).toBe(6);
  expect(await seen(hub)).toHaveLength(6);
});

test("ウイルスのある写真は、だれにも見えず、中身が消え、加えた人にだけ、そうと分かる", async () => {
  const hub = await hubAt("書店 あかり");
  const bytes = picture(9);
  const { data } = await add(hub, joined([bytes.subarray(0, -2), letters(eicar), bytes.subarray(-2)]));
  expect((await stored(hub)).map(({ stage }) => stage)).toEqual(["unsafe"]);
  expect([await seen(hub), lying(data.photo), (await open(hub, data.photo)).status]).toEqual([[], [], 404]);
});

test("調べが済むまではだれにも見えず、途中で切れたものは、時計が続きをし、来なかったものは外す", async () => {
  const hub = await hubAt("工房 つばめ");
  const away = { ...office.needs, scanner: { scan: async () => "pending" as const } };
  const { data } = await add(hub, picture(10));
  const [photo] = await stored(hub);
  const it = await office.needs.ledger.get("hub", { id: hub });
  if (!it || !photo) throw new Error("no hub with a picture");
  const lost = { ...photo, id: office.needs.chance.id("photo"), mark: "another" };
  const waiting = [photo, lost].map((one) => ({ ...one, stage: "waiting" as const }));
  await furnish(office, [{ op: "update", kind: "hub", value: { ...it, photos: waiting } }]);
  await photoClock(away);
  const read = await open(hub, data.photo);
  expect([await seen(hub), read.status, read.headers.get("cache-control")]).toEqual([[], 404, "no-store"]);
  await photoClock(office.needs);
  expect((await stored(hub)).map(({ stage }) => stage)).toEqual(["clean", "waiting"]);
  office.wait(hours(1));
  operator = await signedIn(office, "operator", "運用 じろう");
  await photoClock(office.needs);
  expect((await stored(hub)).map(({ id }) => id)).toEqual([data.photo]);
});

test("説明と順番は直せ、消すと中身も消え、残ったものは時計が片づけ、閉じた拠点の写真は出ない", async () => {
  const hub = await hubAt("食堂 みなと");
  const [a, b] = [await add(hub, picture(11)), await add(hub, picture(12), { alt: "奥の席" })];
  const write = (photo: unknown, more: object) =>
    operator.act("hubs.writePhoto", { hub, photo, alt: "窓ぎわの席", place: 1, dry: false, ...more });
  expect((await write(b.data.photo, {})).data).toMatchObject({ done: true });
  expect((await seen(hub)).map(({ alt }) => alt)).toEqual(["窓ぎわの席", "通りから見た入口"]);
  expect((await write(b.data.photo, { alt: "店主 090-1234-5678" })).data.kind).toBe("personal-found");
  const remove = (dry: boolean) => operator.act("hubs.removePhoto", { hub, photo: a.data.photo, dry });
  await remove(true);
  expect(lying(a.data.photo)).toHaveLength(1);
  await remove(false);
  expect([lying(a.data.photo), (await open(hub, a.data.photo)).status]).toEqual([[], 404]);
  expect((await remove(false)).data.kind).toBe("moved-on");
  expect((await write(a.data.photo, {})).data.kind).toBe("moved-on");
  // Killed before its bytes were gone.
  const left = office.needs.chance.id("photo");
  await office.needs.blobs.put(`${left}.kept`, picture(13));
  await photoClock(office.needs);
  expect([lying(left), lying(b.data.photo)].map((it) => it.length)).toEqual([0, 1]);
  const it = await office.needs.ledger.get("hub", { id: hub });
  if (!it) throw new Error("no hub");
  await furnish(office, [{ op: "update", kind: "hub", value: { ...it, state: "closed" } }]);
  expect((await open(hub, b.data.photo)).status).toBe(404);
  const asStaff = (headers: HeadersInit) =>
    office.staffApp.request(`/staff/hubs/${hub}/photos/${String(b.data.photo)}`, { headers });
  const counsellor = await signedIn(office, "counsellor", "相談員 いち");
  expect([(await asStaff(operator.headers)).status, (await asStaff(counsellor.headers)).status]).toEqual([
    200, 403,
  ]);
});

test("書き直しても写真は残り、ない拠点には加えられず、拠点でない名前では何も開かない", async () => {
  const hub = await hubAt("喫茶 しおり");
  const { data } = await add(hub, picture(14));
  const it = await office.needs.ledger.get("hub", { id: hub });
  if (!it) throw new Error("no hub");
  const { id, version, state, photos, ...words } = it;
  const written = {
    ...words,
    access: "見本通りから歩いて5分",
    old: { id, version },
    once: once(),
    dry: false,
  };
  expect([state, photos?.length, (await operator.act("hubs.write", written)).status]).toEqual([
    "open",
    1,
    200,
  ]);
  expect((await seen(hub)).map((one): HubPhotoId => one.id)).toEqual([data.photo]);
  expect((await add(office.needs.chance.id("hub"), picture(15))).data.kind).toBe("not-found");
  const other = await hubAt("喫茶 かなで");
  expect((await open(other, data.photo)).status).toBe(404);
  expect((await open(hub, "../keys")).status).toBe(404);
});
