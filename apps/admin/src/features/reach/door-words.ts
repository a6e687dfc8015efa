// What the door to those who are to be rung up says: it stands on the inbox, apart from the list that is fetched when it opens.
export const door = {
  title: "電話で連絡",
  /** As wide before the number is known: nothing beside it moves. */
  open: (count: number | undefined) => `電話で連絡（${count ?? "―"}件）`,
  shut: "閉じる",
} as const;
