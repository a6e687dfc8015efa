// The console's one way to ask the server, typed by its contract; no code of the server is in it.
import type { StaffRouter } from "@kumacari/rpc";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { createTRPCContext, type inferOutput, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { Config } from "./config.ts";
import { reach } from "./connection.ts";
import type { Presence } from "./presence.ts";
import { proving } from "./step-up.ts";

export type { StaffRouter };
export type Rpc = TRPCClient<StaffRouter>;

/** One request a call: a slow answer holds up no other. */
export const createRpc = ({ api }: Config, { headers }: Presence): Rpc =>
  createTRPCClient<StaffRouter>({
    links: [httpLink({ url: `${api}/staff/trpc`, fetch: proving(reach), headers })],
  });

export const {
  TRPCProvider: RpcProvider,
  useTRPC: useRpc,
  useTRPCClient: useRpcClient,
} = createTRPCContext<StaffRouter>();

type Procedures = TRPCOptionsProxy<StaffRouter>;
export type Me = inferOutput<Procedures["me"]>;
export type Permission = Me["permissions"][number];
export type RoadView = inferOutput<Procedures["reach"]["of"]>;
export type CallsView = inferOutput<Procedures["reach"]["calls"]>;
export type InboxPage = inferOutput<Procedures["inbox"]["rows"]>;
export type CaseRow = InboxPage["rows"][number];
export type FoundCases = inferOutput<Procedures["search"]["cases"]>;
export type OwnTexts = inferOutput<Procedures["search"]["ownTexts"]>;
export type OwnText = OwnTexts["texts"][number];
export type Care = inferOutput<Procedures["care"]["see"]>;
export type CareHistory = inferOutput<Procedures["care"]["history"]>;
export type OpenedIntake = inferOutput<Procedures["intake"]["open"]>;
export type CasePage = inferOutput<Procedures["case"]["see"]>;
export type CaseTick = inferOutput<Procedures["case"]["tick"]>;
export type OfficeCounts = inferOutput<Procedures["inbox"]["counts"]>;
export type HubDay = inferOutput<Procedures["host"]["day"]>;
export type HubSitting = HubDay["sittings"][number];
export type HubStage = HubSitting["stage"];
export type HubMonth = inferOutput<Procedures["host"]["month"]>;
export type HubSheets = inferOutput<Procedures["hubs"]["sheets"]>;
export type HubSheet = HubSheets["sheets"][number];
export type CalendarDay = inferOutput<Procedures["booking"]["day"]>;
export type CalendarRow = CalendarDay["rows"][number];
export type Sitting = CalendarRow["sittings"][number];
export type CaseSittings = inferOutput<Procedures["booking"]["ofCase"]>;
export type Ground = CaseSittings["ground"];
export type SlotsOfDay = inferOutput<Procedures["booking"]["slots"]>["days"][number];
export type RecordView = inferOutput<Procedures["record"]["see"]>;
export type StatementRow = RecordView["statements"][number];
export type PaperRow = RecordView["papers"][number];
export type PaperOpened = inferOutput<Procedures["record"]["open"]>;
export type RosterView = inferOutput<Procedures["roster"]["see"]>;
export type Registry = inferOutput<Procedures["hubs"]["see"]>;
export type RegistryHub = Registry["hubs"][number];
export type RegistryPhoto = NonNullable<RegistryHub["photos"]>[number];
export type RegistryHost = Registry["hosts"][number];
export type CaseloadRow = inferOutput<Procedures["caseload"]["see"]>[number];
export type Reassigning = inferOutput<Procedures["caseload"]["reassign"]>;
export type FollowUps = inferOutput<Procedures["followUp"]["see"]>;
export type FollowUpRow = FollowUps["rows"][number];
export type CannedItem = inferOutput<Procedures["canned"]["see"]>[number];
export type NewsItem = inferOutput<Procedures["news"]["see"]>[number];
type NewsAnswer = inferOutput<Procedures["news"]["propose"]>;
export type Objection = Extract<NewsAnswer, { readonly state: "blocked" }>["objections"][number];
export type Border = inferOutput<Procedures["border"]["see"]>;
export type LawView = inferOutput<Procedures["law"]["see"]>;
export type Matter = LawView["matters"][number];
export type Requests = inferOutput<Procedures["rights"]["see"]>;
export type RequestRow = Requests["list"][number];
export type OpenedRequest = inferOutput<Procedures["rights"]["open"]>;
export type Retention = inferOutput<Procedures["keys"]["retention"]>;
export type RetentionRow = Retention["rows"][number];
export type Shreds = inferOutput<Procedures["keys"]["shreds"]>;
export type AuditRow = inferOutput<Procedures["audit"]["search"]>["rows"][number];
export type AuditEntry = inferOutput<Procedures["audit"]["entry"]>;
export type MatrixRow = inferOutput<Procedures["assurance"]["matrix"]>[number];
export type OwnPasskey = inferOutput<Procedures["passkey"]["mine"]>[number];
export type OwnSessions = inferOutput<Procedures["session"]["mine"]>;
export type OwnSession = OwnSessions["sessions"][number];
export type RegistrationOptions = inferOutput<Procedures["passkey"]["beginRegistration"]>;
type StepUpOptions = inferOutput<Procedures["passkey"]["beginStepUp"]>;
export type AssertionOptions = Exclude<StepUpOptions, { readonly none: true }>;
export type KeysView = inferOutput<Procedures["assurance"]["keys"]>;
export type TimeView = inferOutput<Procedures["assurance"]["time"]>;
export type ThreatRow = inferOutput<Procedures["assurance"]["threats"]>[number];
export type DataMapRow = inferOutput<Procedures["assurance"]["dataMap"]>[number];
export type AsvsRow = inferOutput<Procedures["assurance"]["asvs"]>[number];
export type People = inferOutput<Procedures["people"]["see"]>;
export type Person = People["people"][number];
export type Ask = People["asks"][number];
export type Glass = People["glasses"][number];
export type Review = NonNullable<People["review"]>;
export type Seat = People["seats"][number];
