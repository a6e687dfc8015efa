// Many moves go in parts, one after the other; where they stop halfway, what went through is told.
type Moved = { readonly moved: number; readonly results: readonly unknown[] };

/** What one request surely ends with, and a page can show as a step. */
export const partSize = 50;

export type InParts<T> = T & { readonly stopped?: unknown };

/** Stopped in the first part it fails as a whole: nothing is known to have gone through. */
export async function inParts<M, T extends Moved>(
  moves: readonly M[],
  send: (part: readonly M[]) => Promise<T>,
  onPart: (sent: number) => void,
): Promise<InParts<T>> {
  let all = await send(moves.slice(0, partSize));
  for (let from = partSize; from < moves.length; from += partSize) {
    onPart(from);
    try {
      const next = await send(moves.slice(from, from + partSize));
      all = { ...next, moved: all.moved + next.moved, results: [...all.results, ...next.results] };
    } catch (fault) {
      return { ...all, stopped: fault };
    }
  }
  return all;
}
