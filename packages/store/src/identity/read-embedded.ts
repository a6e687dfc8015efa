// Reads what the embedded sign-in service answers; anything of another shape is a fault.
import type { Account } from "@kumacari/desk/ports";

type Page = { readonly accounts: readonly Account[]; readonly next?: string };

const statuses = ["invited", "confirmed", "reset-needed"] as const;

export function readSubject(said: unknown): { readonly subject: string } {
  if (!isObject(said) || typeof said.subject !== "string") throw odd();
  return { subject: said.subject };
}

export function readAnswer(said: unknown): Account {
  const { subject } = readSubject(said);
  if (!isObject(said) || typeof said.enabled !== "boolean" || !Array.isArray(said.factors)) throw odd();
  const status = statuses.find((it) => it === said.status);
  if (!status) throw odd();
  return { subject, enabled: said.enabled, status, factors: said.factors.includes("totp") ? ["totp"] : [] };
}

export function readPage(said: unknown): Page {
  if (!isObject(said) || !Array.isArray(said.accounts)) throw odd();
  const accounts = said.accounts.map(readAnswer);
  return typeof said.next === "string" ? { accounts, next: said.next } : { accounts };
}

const isObject = (it: unknown): it is Record<string, unknown> => typeof it === "object" && it !== null;

const odd = (): Error => new Error("the sign-in service answered in another form");
