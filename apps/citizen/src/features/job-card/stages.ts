// In which order a citizen fills the card in: what was first, what is wished for last, as counsellors go about it.
import type { CardSection } from "@kumacari/domain/job-card";
import { words } from "./words.ts";

export type Group = { readonly title: string; readonly sections: readonly CardSection[] };

export const groups: readonly Group[] = [
  { title: words.groups.person, sections: ["person"] },
  { title: words.groups.past, sections: ["career", "licences", "learning", "results"] },
  { title: words.groups.school, sections: ["school", "outside", "social"] },
  { title: words.groups.plan, sections: ["values", "strengths", "future", "next", "other"] },
  { title: words.groups.advice, sections: ["advice"] },
];

export const stages: readonly CardSection[] = groups.flatMap((it) => it.sections);
