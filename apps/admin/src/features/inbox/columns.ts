// The columns of the list where there is room for them.
import { words } from "./words.ts";

const { number, name, waiting, since, answer, assignee, unread, opened } = words.columns;

export const columns: readonly string[] = [number, name, waiting, since, answer, assignee, unread, opened];

/**
 * Fixed, so that no column moves when names arrive or another view is chosen; the name takes what is left. A grid a row and not
 * one table, which is laid out whole for every row that comes.
 */
export const columnsAcross = "wide:grid-cols-[7rem_minmax(0,1fr)_8.5rem_7.5rem_9rem_8rem_5rem_9rem]";
