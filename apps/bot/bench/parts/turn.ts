// One turn of the measurement: the same work many times over, a fixed number of them under way at once.

/** A second's worth, and the time under which 99 of 100 were answered, in ms. */
export type Turn = { readonly rate: number; readonly p99: number };

export type Asked = { readonly each: number; readonly lanes: number; readonly turn: number };

/** The first of each lane's work opens connections and is not counted. */
export async function takeTurn(
  { each, lanes }: Asked,
  work: (n: number, lane: number) => Promise<unknown>,
): Promise<Turn> {
  await Promise.all(Array.from({ length: lanes }, (_, lane) => work(lane, lane)));
  const took: number[] = [];
  let next = lanes;
  const begun = performance.now();
  const lane = async (_: unknown, which: number): Promise<void> => {
    for (let n = next++; n < each + lanes; n = next++) {
      const from = performance.now();
      await work(n, which);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const rate = each / ((performance.now() - begun) / 1_000);
  return { rate, p99: took.sort((a, b) => a - b)[Math.floor(each * 0.99)] ?? 0 };
}
