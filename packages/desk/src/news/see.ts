// All public words and proposals, the newest first, with the names of those who answer for them.
import type { Content, Staff } from "@kumacari/domain";
import { namesOfStaff, type StaffNames } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { may } from "../permit.ts";
import { mayWithdraw, stateOf } from "./standing.ts";
import type { Deed, NewsView } from "./views.ts";

export async function seeNews(
  { ledger }: Pick<Needs, "ledger">,
  viewer: Staff,
): Promise<readonly NewsView[]> {
  const [contents, staff] = await Promise.all([ledger.contents(), ledger.staff()]);
  const names = namesOfStaff(staff);
  return contents.toSorted((a, b) => b.at - a.at).map((it) => viewOf(it, viewer, names));
}

function viewOf(it: Content, viewer: Staff, names: StaffNames): NewsView {
  const deed = ({ at, by }: Pick<Content, "at" | "by">): Deed => ({
    at,
    by: names.get(by) ?? "職員",
    mine: by === viewer.id,
  });
  const state = stateOf(it);
  const open = state === "proposed";
  return {
    id: it.id,
    version: it.version,
    title: it.title,
    text: it.text,
    state,
    written: deed(it),
    ...(it.approved ? { approved: deed(it.approved) } : {}),
    ...(it.withdrawn ? { withdrawn: deed(it.withdrawn) } : {}),
    can: {
      change: open && may(viewer, "news.write"),
      approve: open && it.by !== viewer.id && may(viewer, "news.approve"),
      withdraw: state !== "withdrawn" && mayWithdraw(viewer, it) && may(viewer, "news.withdraw"),
    },
  };
}
