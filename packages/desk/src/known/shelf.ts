// A shelf of marks: each citizen's tag, how many marks are theirs, and the marks in an order that tells nothing.

export const markLength = 6;
const head = markLength + 4;
/** What every shelf begins with: one of another form is not read as this one. */
const form = [0x6b, markLength] as const;

/** The marks of one citizen on a shelf, as places in its bytes. */
export type Row = { readonly tag: number; readonly from: number; readonly to: number };

/** Throws when the shelf is not as we write it: a check must not pass over what it cannot read. */
export function rowsOf(shelf: Uint8Array): readonly Row[] {
  if (shelf.length === 0) return [];
  const view = new DataView(shelf.buffer, shelf.byteOffset, shelf.byteLength);
  const rows: Row[] = [];
  if (form.some((byte, n) => shelf[n] !== byte) || shelf.length === form.length) throw unread();
  for (let tag: number = form.length; tag < shelf.length; ) {
    const from = tag + head;
    const to = from <= shelf.length ? from + view.getUint32(tag + markLength) * markLength : Number.NaN;
    if (!(to <= shelf.length)) throw unread();
    rows.push({ tag, from, to });
    tag = to;
  }
  return rows;
}

const unread = () => new Error("a shelf of known marks is cut short, or of another form");

/** A mark as a whole number, which keeps the order of its bytes. */
export const markAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) * 2 ** 32 +
  ((((bytes[at + 2] ?? 0) << 24) |
    ((bytes[at + 3] ?? 0) << 16) |
    ((bytes[at + 4] ?? 0) << 8) |
    (bytes[at + 5] ?? 0)) >>>
    0);

/** With these marks under this tag, beside what was there; undefined when they were all there before. */
export function shelve(shelf: Uint8Array, tag: Uint8Array, marks: Uint8Array): Uint8Array | undefined {
  const rows = rowsOf(shelf);
  const own = rows.find((it) => isSame(shelf, it.tag, tag));
  const before = own ? numbersIn(shelf.subarray(own.from, own.to)) : new Set<number>();
  const all = new Set([...before, ...numbersIn(marks)]);
  if (all.size === before.size) return undefined;
  const others = rows.filter((it) => it !== own);
  const row = { tag, marks: Float64Array.from(all).sort() };
  return put(shelf, others, row);
}

/** Without the marks of this tag: the shelf as it shall be, `empty` when nobody else's are on it, undefined when none were. */
export function unshelve(shelf: Uint8Array, tag: Uint8Array): Uint8Array | "empty" | undefined {
  const rows = rowsOf(shelf);
  const others = rows.filter((it) => !isSame(shelf, it.tag, tag));
  if (others.length === rows.length) return undefined;
  if (others.length === 0) return "empty";
  const parts = [Uint8Array.from(form), ...others.map(({ tag: from, to }) => shelf.subarray(from, to))];
  const made = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    made.set(part, end);
    end += part.length;
  }
  return made;
}

function put(
  shelf: Uint8Array,
  others: readonly Row[],
  row: { readonly tag: Uint8Array; readonly marks: Float64Array },
): Uint8Array {
  const kept = others.reduce((sum, { tag, to }) => sum + to - tag, 0);
  const made = new Uint8Array(form.length + kept + head + row.marks.length * markLength);
  const view = new DataView(made.buffer);
  made.set(form);
  let end: number = form.length;
  for (const { tag, to } of others) {
    made.set(shelf.subarray(tag, to), end);
    end += to - tag;
  }
  made.set(row.tag, end);
  view.setUint32(end + markLength, row.marks.length);
  for (const [n, mark] of row.marks.entries()) {
    view.setUint16(end + head + n * markLength, Math.floor(mark / 2 ** 32));
    view.setUint32(end + head + n * markLength + 2, mark % 2 ** 32);
  }
  return made;
}

function numbersIn(marks: Uint8Array): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (let at = 0; at < marks.length; at += markLength) numbers.add(markAt(marks, at));
  return numbers;
}

const isSame = (shelf: Uint8Array, at: number, tag: Uint8Array): boolean =>
  tag.every((byte, n) => shelf[at + n] === byte);
