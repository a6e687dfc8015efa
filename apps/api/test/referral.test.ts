// A referral with its citizen's word: asked for, given, taken back; and that it was handed over, which nothing takes away.
import type { OwnReferral, PaperWritten, RecordView, RequestsView } from "@kumacari/desk";
import type { CaseId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { citizenOrigin, type Office, once, openCase, openOffice, signedIn } from "./office.ts";
import { clerk } from "./people-desk.ts";
import { readPaper } from "./read-paper.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Desk = Awaited<ReturnType<typeof signedIn>>;
const time = expect.any(Number);
const referral = {
  what: "referral",
  day: "2026-11-26",
  agency: "ハローワーク",
  office: "",
  reason: "書けない事情",
  handed: "事務の求人を探している",
};

async function wrote(
  desk: Desk,
  caseId: CaseId,
  more: object,
  { id, base = 0 }: Partial<PaperWritten> & { base?: number } = {},
) {
  const words = { ...referral, ...more };
  const sent = { caseId, ...(id ? { id } : {}), base, sensitive: false, words, once: once() };
  const { status, data } = await desk.act("record.write", sent);
  if (status !== 200) throw new Error(String(data.says));
  return data as unknown as PaperWritten;
}
const see = async (desk: Desk, caseId: CaseId) =>
  (await desk.ask("record.see", { caseId })).data as unknown as RecordView;

/** A case with its counsellor. */
async function taken(name: string) {
  const desk = await signedIn(office, "counsellor", name);
  const { caseId, citizen } = await openCase(office, `U-${name}`);
  await desk.act("case.assign", { caseId });
  return { desk, caseId, citizen };
}

test("紹介は、いまの内容に同意があるときだけ渡せ、内容が変われば聞き直し、取り消されれば言葉は閉じる", async () => {
  const { desk, caseId, citizen } = await taken("見本 しょうかい");
  const { id } = await wrote(desk, caseId, {});
  const of = { caseId, id, number: 1 };
  expect((await desk.act("record.handOver", of)).data.kind).toBe("not-agreed");
  expect((await citizen.ask("referral.mine")).data).toEqual([]);
  await Promise.all([desk.act("record.askToHandOver", of), desk.act("record.askToHandOver", of)]);
  const notices = await office.needs.ledger.dueNotices(office.needs.clock.now());
  expect(notices.flatMap(({ phrases }) => phrases).filter(({ say }) => say === "consent-asked")).toHaveLength(
    1,
  );
  const asked = await citizen.ask("referral.mine");
  expect(asked.data).toMatchObject([{ id, state: "asked", words: { handed: "事務の求人を探している" } }]);
  expect(JSON.stringify(asked.data)).not.toContain("書けない事情");
  // Written anew before the answer: what was read is not what stands there.
  await wrote(desk, caseId, { handed: "ほかのことも" }, { id, base: 1 });
  expect((await citizen.act("referral.answer", { id, number: 1, agrees: true })).data.kind).toBe("moved-on");
  await desk.act("record.askToHandOver", { ...of, number: 2 });
  expect((await citizen.act("referral.answer", { id, number: 2, agrees: true })).status).toBe(200);
  expect((await see(desk, caseId)).papers).toMatchObject([
    { handing: { state: "given", by: "citizen", agreed: true } },
  ]);
  await wrote(desk, caseId, {}, { id, base: 2 });
  expect((await desk.act("record.handOver", { ...of, number: 3 })).data.kind).toBe("not-agreed");
  const told = { ...of, number: 3, agrees: true, day: "2026-11-26", way: "電話で" };
  expect((await desk.act("record.recordAgreement", { ...told, day: "2199-01-01" })).data.kind).toBe(
    "invalid",
  );
  expect((await desk.act("record.recordAgreement", told)).status).toBe(200);
  expect((await desk.act("record.handOver", { ...of, number: 3 })).status).toBe(200);
  const stranger = await openCase(office, "U-stranger-referral");
  expect((await stranger.citizen.act("referral.answer", { id, number: 3, agrees: false })).data.kind).toBe(
    "not-found",
  );
  expect((await citizen.act("referral.answer", { id, number: 3, agrees: false })).status).toBe(200);
  expect((await desk.ask("record.open", { caseId, id })).data.kind).toBe("handing-withdrawn");
  expect((await desk.ask("record.open", { caseId, id, number: 1 })).data.kind).toBe("handing-withdrawn");
  expect((await see(desk, caseId)).papers).toMatchObject([
    { mayRead: false, handing: { state: "withdrawn" } },
  ]);
  expect((await citizen.ask("referral.mine")).data).toEqual([
    { id, number: 3, state: "withdrawn", at: time, handed: [{ number: 3, at: time }] },
  ]);
  expect((await desk.act("record.handOver", { ...of, number: 3 })).data.kind).toBe("handing-withdrawn");
});

test("前に渡した内容への同意は、書き直した内容を断っても、尋ねられている途中でも、相談員に伝えても、取り消せる。断ることは取り消しではない", async () => {
  const { desk, caseId, citizen } = await taken("見本 とりけし");
  const answers = async (id: string, number: number, agrees: boolean) =>
    (await citizen.act("referral.answer", { id, number, agrees })).data;
  const own = async (id: string) =>
    ((await citizen.ask("referral.mine")).data as unknown as readonly OwnReferral[]).find(
      (it) => it.id === id,
    );
  for (const way of ["declined", "asked", "told"]) {
    const { id } = await wrote(desk, caseId, {});
    await desk.act("record.askToHandOver", { caseId, id, number: 1 });
    expect((await own(id))?.agreed).toBeUndefined();
    expect(await answers(id, 1, true)).toBe("given");
    expect((await own(id))?.agreed).toBe(1);
    expect((await desk.act("record.handOver", { caseId, id, number: 1 })).status).toBe(200);
    await wrote(desk, caseId, { handed: "希望の職種だけ" }, { id, base: 1 });
    await desk.act("record.askToHandOver", { caseId, id, number: 2 });
    if (way === "declined") expect(await answers(id, 2, false)).toBe("declined");
    expect(await own(id)).toMatchObject({ number: 2, state: way === "declined" ? way : "asked", agreed: 1 });
    if (way === "told") {
      const told = { caseId, id, number: 2, agrees: false, day: "2026-11-26", way: "電話で" };
      await desk.act("record.recordAgreement", told);
      expect((await own(id))?.state).toBe("declined");
      await desk.act("record.recordAgreement", { ...told, takesBack: true });
    } else {
      const twice = await Promise.all([answers(id, 1, false), answers(id, 1, false)]);
      expect(twice).toEqual(["withdrawn", "withdrawn"]);
    }
    expect((await desk.ask("record.open", { caseId, id })).data.kind).toBe("handing-withdrawn");
    expect(await own(id)).toEqual({
      id,
      number: 2,
      state: "withdrawn",
      at: time,
      handed: [{ number: 1, at: time }],
    });
  }
});

test("渡したことは、あとで断られても取り消されても、記録と本人のページと開示の書類に残る", async () => {
  const { desk, caseId, citizen } = await taken("見本 わたす");
  const act = async (what: string, input: object) =>
    expect({ what, ...(await desk.act(`record.${what}`, { caseId, ...input })) }).toMatchObject({
      what,
      status: 200,
    });
  const { id } = await wrote(desk, caseId, {});
  const told = { id, day: "2026-11-26", way: "電話で" };
  await act("recordAgreement", { ...told, number: 1, agrees: true });
  await Promise.all([1, 2].map(() => act("handOver", { id, number: 1 })));
  const standing = async () => {
    const [row] = (await see(desk, caseId)).papers;
    const own = (await citizen.ask("referral.mine")).data as unknown as readonly OwnReferral[];
    return [row?.handing?.state, row?.handed, own.map(({ handed }) => handed)];
  };
  const left = (number: number) => ({ number, at: time });
  const shown = (number: number) => ({ ...left(number), by: "見本 わたす" });
  await wrote(desk, caseId, { handed: "希望の職種だけ" }, { id, base: 1 });
  await act("askToHandOver", { id, number: 2 });
  expect((await citizen.act("referral.answer", { id, number: 2, agrees: false })).status).toBe(200);
  expect(await standing()).toEqual(["declined", [shown(1)], [[left(1)]]]);
  await act("recordAgreement", { ...told, number: 2, agrees: true });
  await act("handOver", { id, number: 2 });
  await act("recordAgreement", { ...told, number: 2, agrees: false });
  expect(await standing()).toEqual(["withdrawn", [shown(1), shown(2)], [[left(1), left(2)]]]);
  for (const said of Object.values(await disclosed(citizen))) {
    expect(said).toMatch(/紹介先へ渡した内容.*1版[^版]*見本わたす.*2版[^版]*見本わたす/s);
  }
});

type Citizen = Awaited<ReturnType<typeof taken>>["citizen"];

/** What they are given of everything that is held of them, without what its lines were broken by. */
async function disclosed(citizen: Citizen) {
  const [supervisor, officer] = await Promise.all([
    clerk(office, "supervisor", "見本 せきにん"),
    clerk(office, "city-officer", "見本 やくしょ"),
  ]);
  const { id } = (await citizen.act("right.ask", { about: "disclosure", what: "", wish: "" })).data;
  const version = async () => {
    const { list } = (await officer.ask("rights.see")).data as unknown as RequestsView;
    return list.find((it) => it.id === id)?.version;
  };
  const proposal = { outcome: "all", says: "お渡しします。", withheld: {} };
  await supervisor.act("rights.propose", { id, version: await version(), ...proposal });
  await officer.act("rights.decide", { id, version: await version(), dry: false });
  const headers = { origin: citizenOrigin, authorization: `Bearer ${citizen.token}` };
  const take = (what: string) =>
    office.citizens.request(`/citizen/disclosures/${String(id)}/${what}`, { headers });
  const { pages } = await readPaper(new Uint8Array(await (await take("1/pdf")).arrayBuffer()));
  const letters = (words: string) => words.replace(/\s/g, "");
  return {
    json: letters(await (await take("1/json")).text()),
    pdf: letters(pages.flatMap(({ words }) => words).join("")),
  };
}
