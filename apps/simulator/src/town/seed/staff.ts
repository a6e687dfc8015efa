// The invented people who work in the demo town.
import type { Role } from "@kumacari/domain";

export type StaffKey =
  | "hayashi"
  | "koga"
  | "miyamoto"
  | "matsushita"
  | "eguchi"
  | "murata"
  | "nishi"
  | "hidaka"
  | "ogata"
  | "tashiro"
  | "kusunoki";

export const staff: readonly { readonly key: StaffKey; readonly name: string; readonly role: Role }[] = [
  { key: "hayashi", name: "林 あおい", role: "counsellor" },
  { key: "koga", name: "古閑 直樹", role: "counsellor" },
  { key: "miyamoto", name: "宮本 ゆかり", role: "counsellor" },
  { key: "matsushita", name: "松下 亮", role: "counsellor" },
  { key: "eguchi", name: "江口 真理", role: "supervisor" },
  { key: "murata", name: "村田 恵", role: "city-officer" },
  { key: "nishi", name: "西 拓海", role: "operator" },
  { key: "hidaka", name: "日高 静", role: "city-approver" },
  { key: "ogata", name: "緒方 圭", role: "security" },
  { key: "tashiro", name: "田代 聡", role: "auditor" },
  { key: "kusunoki", name: "喫茶 くすのき", role: "hub" },
];

/** A name that no mail server will ever have (RFC 2606). */
export const mailOf = (key: StaffKey): string => `${key}@kumacari.example`;
