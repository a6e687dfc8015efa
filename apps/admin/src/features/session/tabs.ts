// Where one may go, in the order of the band; a tab is shown only to those who may.
import type { Permission } from "../../rpc.ts";

/** On a phone `short` alone; `rest` follows where there is room. */
export type Tab = { readonly may: Permission; readonly short: string; readonly rest?: string };

export const tabs = {
  "/": { may: "inbox.read", short: "相談", rest: "の一覧" },
  "/host": { may: "hub.host", short: "今日の席" },
  "/booking": { may: "booking.see", short: "予約" },
  "/hours": { may: "roster.write", short: "勤務" },
  "/hubs": { may: "hubs.manage", short: "拠点" },
  "/caseload": { may: "caseload.manage", short: "担当状況" },
  "/canned": { may: "canned.write", short: "定型文" },
  "/news": { may: "news.read", short: "お知らせ" },
  "/line": { may: "border.see", short: "LINE", rest: "の見張り" },
  "/office": { may: "office.counts", short: "いま", rest: "の件数" },
  "/figures": { may: "figures.read", short: "件数" },
  "/law": { may: "rights.read", short: "期限", rest: "のある案件" },
  "/people": { may: "people.read", short: "職員", rest: "とアクセス権" },
  "/audit": { may: "audit.read", short: "監査", rest: "の記録" },
  "/assurance": { may: "assurance.read", short: "証拠" },
} as const satisfies Record<string, Tab>;

export type TabPath = keyof typeof tabs;
export const tabPaths: readonly TabPath[] = [
  "/",
  "/host",
  "/booking",
  "/hours",
  "/hubs",
  "/caseload",
  "/canned",
  "/news",
  "/line",
  "/office",
  "/figures",
  "/law",
  "/people",
  "/audit",
  "/assurance",
];
export const tabOf = (path: TabPath): Tab => tabs[path];
