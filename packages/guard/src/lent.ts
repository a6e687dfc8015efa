// Arrays that are lent again and again: a text of 500 letters wants forty kilobytes of them, which a collector would have to clear away.

type Maker<T> = new (size: number) => T;
type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** The function lends the one array of its place, all noughts, until it is called the next time. Reading a text calls each once at a time. */
export function lender<T extends Numbers>(make: Maker<T>): (size: number) => T {
  let held = new make(1024);
  return (size) => {
    if (size > held.length) held = new make(size * 2);
    const lent = held.subarray(0, size);
    lent.fill(0);
    // A part of an array is one of its own kind.
    return lent as T;
  };
}
