// Every time the sealed set was measured while the recognisers were being mended: only these numbers were seen of it.
export const looks = [
  { on: "2026-11-26", recall: 0.9719, precision: 0.9714 },
  { on: "2026-11-26", recall: 0.997, precision: 0.9987 },
  { on: "2026-11-26", recall: 0.9979, precision: 0.9987 },
  { on: "2026-11-26", recall: 0.9979, precision: 0.9985 },
] as const;
