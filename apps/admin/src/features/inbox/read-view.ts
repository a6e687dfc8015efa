// The view an address names.
import { type InboxView, inboxViews } from "@kumacari/domain";

/** Anything unknown shows all. */
export const readView = (asked: unknown): InboxView => inboxViews.find((it) => it === asked) ?? "all";
