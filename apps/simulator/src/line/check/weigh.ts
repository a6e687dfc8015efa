// How much JSON a value is: bytes as it travels, and how deep it nests. Goes without recursion, so any depth is counted.
import { isObject } from "./check.ts";

export function weigh(value: unknown): { readonly bytes: number; readonly depth: number } {
  let bytes = 0;
  let deepest = 0;
  for (const { value: it, depth } of everything(value)) {
    deepest = Math.max(deepest, depth);
    if (Array.isArray(it)) bytes += brackets + commas(it.length);
    else if (isObject(it)) {
      const names = Object.keys(it);
      bytes += brackets + commas(names.length);
      for (const name of names) bytes += written(name) + colon;
    } else bytes += written(it);
  }
  return { bytes, depth: deepest };
}

/** Every value inside a value, itself first. */
export function* everything(
  value: unknown,
): Generator<{ readonly value: unknown; readonly depth: number }, void> {
  const todo = [{ value, depth: 1 }];
  for (let it = todo.pop(); it !== undefined; it = todo.pop()) {
    yield it;
    const inside = Array.isArray(it.value) ? it.value : isObject(it.value) ? Object.values(it.value) : [];
    for (const one of inside) todo.push({ value: one, depth: it.depth + 1 });
  }
}

const brackets = 2;
const colon = 1;
const commas = (count: number): number => Math.max(0, count - 1);
const written = (leaf: unknown): number => Buffer.byteLength(JSON.stringify(leaf) ?? "");
