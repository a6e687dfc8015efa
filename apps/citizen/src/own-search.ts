// What of an address's search is ours: where one is on the way to a booking. Nothing in it says who somebody is.

/** Public ids, days and times; anything of another sort is kept elsewhere. */
const names = ["way", "hub", "staff", "first", "day", "from", "change"] as const;
export type SearchName = (typeof names)[number];
export type OwnSearch = Readonly<Partial<Record<SearchName, string>>>;

export function readSearch(search: string): OwnSearch {
  const given = new URLSearchParams(search);
  return Object.fromEntries(names.flatMap((name) => pair(name, given.get(name))));
}

/** `?way=phone`, in one order; empty where there is nothing. */
export function writeSearch(it: OwnSearch): string {
  const kept = new URLSearchParams(names.flatMap((name) => pair(name, it[name]))).toString();
  return kept === "" ? "" : `?${kept}`;
}

/** Takes out whatever LINE handed over. */
export const ownSearch = (search: string): string => writeSearch(readSearch(search));

const pair = (name: SearchName, value: string | null | undefined) =>
  value ? [[name, value] as [SearchName, string]] : [];
