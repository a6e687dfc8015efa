// Who has looked at the kept half, at which day, and with what result: numbers only, never a text.
export const looks = [] as readonly { on: string; recall: number; precision: number }[];
