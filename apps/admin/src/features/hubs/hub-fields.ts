// What is typed of a hub, and what is sent of it. Pure.
import type { BarrierFree, Hub } from "@kumacari/domain";
import type { RegistryHub } from "../../rpc.ts";
import { readWeek, textOf, type WeekText, weekSent } from "./week-text.ts";
import { words } from "./words.ts";

export type Fields = {
  readonly name: string;
  readonly ward: string;
  readonly address: string;
  readonly access: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly week: WeekText;
  readonly barrierFree: readonly BarrierFree[];
  readonly minimum: string;
};

/** What to say beside which field. */
export type Wrong = Partial<Record<Exclude<keyof Fields, "ward" | "barrierFree">, string>>;

const none: WeekText = ["", "", "", "", "", "", ""];

export const fieldsOf = (hub: RegistryHub | undefined): Fields => ({
  name: hub?.name ?? "",
  ward: hub?.ward ?? "中央区",
  address: hub?.address ?? "",
  access: hub?.access ?? "",
  latitude: hub ? String(hub.place.latitude) : "",
  longitude: hub ? String(hub.place.longitude) : "",
  week: hub ? textOf(hub.week) : none,
  barrierFree: hub?.barrierFree ?? [],
  minimum: String(hub?.minimum ?? 0),
});

type Sent = Pick<Hub, "ward" | "address" | "access" | "place"> & {
  readonly name: string;
  readonly week: ReturnType<typeof weekSent>;
  readonly barrierFree: BarrierFree[];
  readonly minimum: number;
};

/** Whether the words are right for everybody, the desk says. */
export function readFields(it: Fields): { readonly hub: Sent } | { readonly wrong: Wrong } {
  const week = readWeek(it.week);
  const [latitude, longitude, minimum] = [it.latitude, it.longitude, it.minimum].map(numberOf);
  const wrong: Wrong = {
    ...missing(it, "name"),
    ...missing(it, "address"),
    ...missing(it, "access"),
    ...(latitude === undefined ? { latitude: words.form.placeWrong } : {}),
    ...(longitude === undefined ? { longitude: words.form.placeWrong } : {}),
    ...(minimum === undefined || !Number.isInteger(minimum) ? { minimum: words.form.placeWrong } : {}),
    ...("wrong" in week ? { week: words.form.weekWrong(week.wrong.map(words.form.weekday).join("・")) } : {}),
  };
  if ("wrong" in week || latitude === undefined || longitude === undefined || minimum === undefined) {
    return { wrong };
  }
  if (Object.keys(wrong).length > 0) return { wrong };
  const { name, ward, address, access, barrierFree } = it;
  return {
    hub: {
      name,
      ward,
      address,
      access,
      place: { latitude, longitude },
      week: weekSent(week.week),
      barrierFree: [...barrierFree],
      minimum,
    },
  };
}

const missing = (it: Fields, field: "name" | "address" | "access"): Wrong =>
  it[field].trim() === "" ? { [field]: words.form.missing } : {};

function numberOf(text: string): number | undefined {
  const typed = text.normalize("NFKC").trim();
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : undefined;
}
