// The invented shops that lend a table in the demo town.
import { type Hub, hubPublicName } from "@kumacari/domain";

export const hubs: readonly Omit<Hub, "id" | "version">[] = [
  {
    name: hubPublicName("喫茶 くすのき"),
    address: "熊本市中央区見本町1-2-3 2階",
    access: "市電「見本通り」停留場から歩いて4分。入口に段差はありません。",
    hours: "火曜〜土曜 10:00〜18:00",
  },
  {
    name: hubPublicName("本とコーヒー みずのわ"),
    address: "熊本市東区例示4-5-6",
    access: "バス停「例示公園前」の目の前。車は店の裏に3台まで。",
    hours: "水曜〜日曜 11:00〜19:00（金曜は20:30まで）",
  },
  {
    name: hubPublicName("コワーキング つむぎ"),
    address: "熊本市西区ためし町7-8",
    access: "JR「ためし」駅から歩いて6分。個室があります。",
    hours: "月曜〜金曜 9:30〜17:30",
  },
];
