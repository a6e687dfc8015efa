// Takes what is written of a hub or a table, or says in a sentence what is wrong with it. Pure.
import {
  areSound,
  type Hub,
  hasControl,
  hubPhotoLimits,
  hubPublicName,
  isBlank,
  no,
  ok,
  type Refusal,
  type Result,
  wards,
  weekdayNames,
} from "@kumacari/domain";

/** What an operator writes of a hub. */
export type HubWords = Pick<
  Hub,
  "ward" | "address" | "access" | "place" | "week" | "barrierFree" | "minimum"
> & { readonly name: string };

const lengths = { name: 40, address: 120, access: 200, table: 30, alt: hubPhotoLimits.alt } as const;

export function readHub(sent: HubWords): Result<HubWords, Refusal> {
  const { name, address, access } = {
    name: sent.name.trim(),
    address: sent.address.trim(),
    access: sent.access.trim(),
  };
  const wrong =
    readLine("名前", name, lengths.name) ??
    readLine("住所", address, lengths.address) ??
    readLine("行き方", access, lengths.access) ??
    checkRest(sent);
  return wrong === undefined ? ok({ ...sent, name: hubPublicName(name), address, access }) : no(wrong);
}

export function readPhotoWords(sent: string): Result<string, Refusal> {
  const alt = sent.trim();
  const wrong = readLine("写真の説明", alt, lengths.alt);
  return wrong === undefined ? ok(alt) : no(wrong);
}

export function readTableName(sent: string): Result<string, Refusal> {
  const name = sent.trim();
  const wrong = readLine("席の名前", name, lengths.table);
  return wrong === undefined ? ok(name) : no(wrong);
}

function readLine(field: string, words: string, most: number): Refusal | undefined {
  if (isBlank(words)) return { kind: "empty", says: `${field}を入れてください。` };
  if (words.length > most) return { kind: "too-long", says: `${field}は${most}文字までに収めてください。` };
  const readable = words.isWellFormed() && !hasControl(words) && !/[\n\r\t]/.test(words);
  return readable
    ? undefined
    : { kind: "unreadable", says: `${field}に、読み取れない文字か改行が入っています。` };
}

function checkRest({ ward, place, week, minimum }: HubWords): Refusal | undefined {
  if (!wards.some((it) => it === ward)) return invalid("区を選んでください。");
  const { latitude, longitude } = place;
  // Japan, roughly: two numbers the wrong way round lie in no sea of ours.
  if (latitude < 20 || latitude > 46 || longitude < 122 || longitude > 154) {
    return invalid("地図の位置が日本の中にありません。緯度と経度が入れ替わっていないか、お確かめください。");
  }
  if (minimum < 0 || minimum > 10_000) return invalid("月の最低の回数は、0から10,000までで入れてください。");
  const day = week.findIndex((windows) => !areSound(windows));
  return day < 0
    ? undefined
    : invalid(`${weekdayNames[day]}曜日の時間が重なっているか、終わりが始まりより前です。お確かめください。`);
}

const invalid = (says: string): Refusal => ({ kind: "invalid", says });
