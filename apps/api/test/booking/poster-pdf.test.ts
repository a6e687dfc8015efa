// The poster as it comes out of the printer: one sheet, one code that leads to its page, nothing of anybody.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adminOrigin, asCitizen, liffBase, type Office, openCase, openOffice, signedIn } from "../office.ts";
import { openHub } from "./desks.ts";
import { readCode } from "./read-code.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let operator: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  office = await openOffice();
  hub = await openHub(office, "喫茶 ひなた", 1);
  operator = await signedIn(office, "operator", "運用 たろう");
});
afterAll(() => office.close());

const asked = (headers: HeadersInit, id: string = hub.id) =>
  office.staffApp.request(`/staff/hubs/${id}/poster.pdf`, { headers });

test("ポスターはA4一枚の PDF で、QRコードは60ミリより大きく、その拠点のページに通じ、新しくすると変わる", async () => {
  const answer = await asked(operator.headers);
  const pdf = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${hub.id}.pdf"`);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const text = pdf.toString("latin1");
  expect(text.slice(0, 4)).toBe("%PDF");
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(text).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/);
  // The letters that are used, of both faces, and not the whole of eleven megabytes.
  expect(text.match(/\/FontFile2/g)).toHaveLength(2);
  expect(pdf.length).toBeLessThan(300_000);
  const { says, points, quiet } = readCode(pdf);
  expect((points / 72) * 25.4).toBeGreaterThanOrEqual(60);
  expect(quiet).toBeGreaterThanOrEqual(4);
  const [base, token] = [says?.slice(0, liffBase.length), says?.slice(`${liffBase}/at/`.length)];
  expect(base).toBe(liffBase);
  const citizen = await asCitizen(office, "U-poster");
  expect((await citizen.act("booking.arrive", { token })).data).toMatchObject({ hub: { id: hub.id } });
  await operator.act("hubs.rotatePoster", { hub: hub.id, serial: 1, dry: false });
  const next = readCode(Buffer.from(await (await asked(operator.headers)).arrayBuffer()));
  expect(next.says).not.toBe(says);
  expect((await citizen.act("booking.arrive", { token })).data.kind).toBe("poster-over");
  expect(
    (await citizen.act("booking.arrive", { token: next.says?.slice(`${liffBase}/at/`.length) })).status,
  ).toBe(200);
});

test("ポスターは拠点を受け持つ人だけが、ご自分の画面からだけ開け、開いたことと断ったことは監査に残る", async () => {
  const counsellor = await signedIn(office, "counsellor", "相談員 いち");
  const statuses = await Promise.all(
    [
      asked({ origin: adminOrigin }),
      asked(counsellor.headers),
      asked({ ...operator.headers, origin: "https://elsewhere.example" }),
      asked(operator.headers, office.needs.chance.id("hub")),
      asked(operator.headers, "hub_x"),
      asked(operator.headers),
    ].map(async (it) => (await it).status),
  );
  expect(statuses).toEqual([401, 403, 403, 404, 404, 200]);
  const scan = new ScanCommand({ TableName: office.table, ConsistentRead: true });
  const { Items = [] } = await office.client.send(scan);
  const written = (act: string, on: string) =>
    Items.filter((it) => it.act?.S === act && JSON.stringify(it.on).includes(on)).length;
  expect(written("refused", "ask:poster.pdf")).toBe(1);
  expect(written("poster-printed", hub.id)).toBe(3);
});

test("長い名前の拠点のポスターも、一枚に収まる", async () => {
  const { id } = await openHub(
    office,
    "熊本市北区見本町地域交流センター別館二階 ひなた会議室".padEnd(60, "あ"),
    1,
  );
  const text = Buffer.from(await (await asked(operator.headers, id)).arrayBuffer()).toString("latin1");
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test("ポスターには、市民のものも職員の名も一つもない", async () => {
  const { caseId } = await openCase(office, "U-on-poster");
  const pdf = Buffer.from(await (await asked(operator.headers)).arrayBuffer());
  const says = readCode(pdf).says ?? "";
  expect(says).toMatch(new RegExp(`^${liffBase}/at/${hub.id.slice(4)}[\\w-]{22}2$`));
  for (const value of [caseId, operator.headers.cookie, "運用 たろう", "見本 はなこ"])
    expect(pdf.includes(value)).toBe(false);
});
