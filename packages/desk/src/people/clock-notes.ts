// Marks administrative acts that are unlike others, each once, within a minute.
import type { ClockNeeds } from "../needs.ts";
import { unusualOf } from "./unusual.ts";

export async function noteUnusual({ ledger }: ClockNeeds): Promise<void> {
  const found = await ledger.get("oversight", { id: "people" });
  if (!found) return;
  const fresh = unusualOf(found.acts).filter(({ act }) => !act.noted);
  if (fresh.length === 0) return;
  const marked = new Set(fresh.map(({ act }) => act));
  const acts = found.acts.map((it) => (marked.has(it) ? { ...it, noted: true as const } : it));
  await ledger.commit([{ op: "update", kind: "oversight", value: { ...found, acts } }], {
    act: "unusual",
    actor: { kind: "system", part: "clock" },
    on: [...new Set(fresh.flatMap(({ act, why }) => [act.by, `act:${act.act}`, `why:${why}`]))],
  });
}
