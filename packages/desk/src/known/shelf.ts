// A shelf of marks: each citizen's tag, how many marks are theirs, and the marks in an order that tells nothing.

export const markLength = 8;
const head = markLength + 4;

/** The marks of one citizen on a shelf, as places in its bytes. */
export type Row = { readonly tag: number; readonly from: number; readonly to: number };

/** Throws when the shelf is not as we write it: a check must not pass over what it cannot read. */
export function rowsOf(shelf: Uint8Array): readonly Row[] {
  const view = new DataView(shelf.buffer, shelf.byteOffset, shelf.byteLength);
  const rows: Row[] = [];
  for (let tag = 0; tag < shelf.length; ) {
    const from = tag + head;
    const to = from <= shelf.length ? from + view.getUint32(tag + markLength) * markLength : Number.NaN;
    if (!(to <= shelf.length)) throw new Error("a shelf of known marks is cut short");
    rows.push({ tag, from, to });
    tag = to;
  }
  return rows;
}

/** With these marks under this tag, beside what was there; undefined when they were all there before. */
export function shelve(shelf: Uint8Array, tag: Uint8Array, marks: Uint8Array): Uint8Array | undefined {
  const rows = rowsOf(shelf);
  const own = rows.find((it) => isSame(shelf, it.tag, tag));
  const before = own ? numbersIn(shelf.subarray(own.from, own.to)) : new Set<bigint>();
  const all = new Set([...before, ...numbersIn(marks)]);
  if (all.size === before.size) return undefined;
  const others = rows.filter((it) => it !== own);
  const row = { tag, marks: BigUint64Array.from(all).sort() };
  return put(shelf, others, row);
}

function put(
  shelf: Uint8Array,
  others: readonly Row[],
  row: { readonly tag: Uint8Array; readonly marks: BigUint64Array },
): Uint8Array {
  const kept = others.reduce((sum, { tag, to }) => sum + to - tag, 0);
  const made = new Uint8Array(kept + head + row.marks.length * markLength);
  const view = new DataView(made.buffer);
  let end = 0;
  for (const { tag, to } of others) {
    made.set(shelf.subarray(tag, to), end);
    end += to - tag;
  }
  made.set(row.tag, end);
  view.setUint32(end + markLength, row.marks.length);
  for (const [n, mark] of row.marks.entries()) view.setBigUint64(end + head + n * markLength, mark);
  return made;
}

function numbersIn(marks: Uint8Array): ReadonlySet<bigint> {
  const view = new DataView(marks.buffer, marks.byteOffset, marks.byteLength);
  const numbers = new Set<bigint>();
  for (let at = 0; at < marks.length; at += markLength) numbers.add(view.getBigUint64(at));
  return numbers;
}

const isSame = (shelf: Uint8Array, at: number, tag: Uint8Array): boolean =>
  tag.every((byte, n) => shelf[at + n] === byte);
