// Reads the loose JSON of messages: a missing or odd value reads as nothing.
import type { Loose } from "./view.ts";

export const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function textOf(it: Loose, key: string): string | undefined {
  const value = it[key];
  return typeof value === "string" ? value : undefined;
}

export function partOf(it: Loose, key: string): Loose | undefined {
  const value = it[key];
  return isLoose(value) ? value : undefined;
}

export function itemsOf(it: Loose, key: string): readonly Loose[] {
  const value = it[key];
  return Array.isArray(value) ? value.filter(isLoose) : [];
}

export function numberOf(it: Loose, key: string): number | undefined {
  const value = it[key];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
