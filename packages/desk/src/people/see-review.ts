// A review as the page shows it, with what this viewer may confirm in it.
import type { Staff } from "@kumacari/domain";
import { type Permission, permissionsOf } from "../permit.ts";
import type { Review, ReviewRow } from "./kept.ts";
import { reviewNotice } from "./quarter.ts";
import type { ReviewView } from "./views.ts";

type NameOf = (id: Staff["id"] | "clock") => string;

export function reviewView(
  review: Review,
  all: readonly Staff[],
  viewer: Staff,
  mine: readonly Permission[],
  nameOf: NameOf,
): ReviewView {
  const here = new Set(all.filter(({ state }) => state !== "retired").map(({ id }) => id));
  const canOf = ({ staff, role }: ReviewRow): "judge" | "vouch" | "none" => {
    if (review.signed || staff === viewer.id || !here.has(staff)) return "none";
    if (mine.includes("people.review")) return "judge";
    const reviewer = permissionsOf(role).includes("people.review");
    return reviewer && mine.includes("people.approve") ? "vouch" : "none";
  };
  const { id, opened, ends, signed, overdue } = review;
  return {
    id,
    opened,
    ends,
    notice: reviewNotice(ends),
    ...(signed ? { signed: { name: signed.name, at: signed.at } } : {}),
    ...(overdue ? { overdue } : {}),
    left: review.rows.filter((it) => !it.verdict && here.has(it.staff)).length,
    rows: review.rows.map((row) => {
      const { verdict, ...rest } = row;
      return {
        ...rest,
        ...(verdict ? { verdict: { is: verdict.is, by: nameOf(verdict.by), at: verdict.at } } : {}),
        gone: !here.has(row.staff),
        can: canOf(row),
      };
    }),
  };
}
