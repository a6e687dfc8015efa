// The invented shops that lend a table in the demo town.
import { type Hub, hubPublicName, type Week } from "@kumacari/domain";

export type HubKey = "kusunoki" | "mizunowa" | "tsumugi";

const h = (from: number, to: number) => [{ from: from * 60, to: to * 60 }];
const none: Week[number] = [];

export const hubs: readonly (Omit<Hub, "id" | "version"> & { readonly key: HubKey })[] = [
  {
    key: "kusunoki",
    name: hubPublicName("喫茶 くすのき"),
    ward: "中央区",
    address: "熊本市中央区見本町1-2-3 2階",
    access: "市電「見本通り」停留場から歩いて4分。入口に段差はありません。",
    place: { latitude: 32.803, longitude: 130.708 },
    week: [none, none, h(10, 18), h(10, 18), h(10, 18), h(10, 18), h(10, 18)],
    barrierFree: ["step", "lift", "stroller"],
    minimum: 12,
    state: "open",
  },
  {
    key: "mizunowa",
    name: hubPublicName("本とコーヒー みずのわ"),
    ward: "東区",
    address: "熊本市東区例示4-5-6",
    access: "バス停「例示公園前」の目の前。車は店の裏に3台まで。",
    place: { latitude: 32.79, longitude: 130.759 },
    week: [h(11, 19), none, none, h(11, 19), h(11, 19), h(11, 20.5), h(11, 19)],
    barrierFree: ["step", "parking", "wheelchair", "toilet"],
    minimum: 8,
    state: "open",
  },
  {
    key: "tsumugi",
    name: hubPublicName("コワーキング つむぎ"),
    ward: "西区",
    address: "熊本市西区ためし町7-8",
    access: "JR「ためし」駅から歩いて6分。個室があります。",
    place: { latitude: 32.789, longitude: 130.688 },
    week: [none, h(9.5, 17.5), h(9.5, 17.5), h(9.5, 17.5), h(9.5, 17.5), h(9.5, 17.5), none],
    barrierFree: ["lift", "wheelchair", "writing"],
    minimum: 8,
    state: "open",
  },
];
