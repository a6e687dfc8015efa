// Sums as a network: each count flows along an arc from the sum it is part of to the sum it is shown in, so that what goes into
// a sum comes out of it. Whoever knows some counts can shift the others only along rings of arcs that are not shown.

/** `free`: not shown yet, and may be hidden at the cost of what is lost; `open`: everybody knows it. */
export type State = "open" | "free" | "hidden";

export class Network {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #counts: number[] = [];
  readonly #states: State[] = [];
  readonly #shifts: number[] = [];
  readonly #beside: number[][] = [];

  /** Answers the arc's number. Nodes are numbers from 0; a node needs no making. */
  add(from: number, to: number, count: number, state: State): number {
    const arc = this.#from.push(from) - 1;
    this.#to.push(to);
    this.#counts.push(count);
    this.#states.push(state);
    this.#shifts.push(0);
    for (const node of [from, to]) {
      while (this.#beside.length <= node) this.#beside.push([]);
      this.#beside[node]?.push(arc);
    }
    return arc;
  }

  state(arc: number): State {
    return this.#states[arc] ?? "open";
  }

  hide(arc: number): void {
    this.#states[arc] = "hidden";
  }

  /**
   * How far the count of an arc could be another one with everything shown the same, up to `least`; what has to be hidden for
   * that is hidden, the cheapest first. Upwards before downwards: nobody shall know either that it is a small one.
   */
  loosen(arc: number, least: number): number {
    const up = this.#ring(arc, 1, least);
    return up >= least ? up : up + this.#ring(arc, -1, Math.min(least - up, this.#counts[arc] ?? 0));
  }

  /** Shifts the count of an arc by up to `amount` and answers how far it went. */
  #ring(arc: number, sign: 1 | -1, amount: number): number {
    this.#shifts.fill(0);
    const [tail, head] = [this.#from[arc] ?? 0, this.#to[arc] ?? 0];
    const [start, goal] = sign > 0 ? [head, tail] : [tail, head];
    let done = 0;
    while (done < amount) {
      // Whole amounts on one way hide fewer counts than pieces on several.
      const way = this.#cheapest(start, goal, amount - done, arc) ?? this.#cheapest(start, goal, 1, arc);
      if (way === undefined) break;
      const step = Math.min(amount - done, ...way.map(([by, turn]) => this.#room(by, turn)));
      for (const [by, turn] of way) {
        this.#shifts[by] = (this.#shifts[by] ?? 0) + turn * step;
        this.#states[by] = "hidden";
      }
      done += step;
    }
    return done;
  }

  /** A count can grow without end and shrink to nought. */
  #room(arc: number, turn: 1 | -1): number {
    return turn > 0 ? Number.POSITIVE_INFINITY : (this.#counts[arc] ?? 0) + (this.#shifts[arc] ?? 0);
  }

  #cheapest(start: number, goal: number, need: number, without: number): Way | undefined {
    const size = this.#beside.length;
    const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const by = new Map<number, Way[number]>();
    const settled = new Uint8Array(size);
    costs[start] = 0;
    for (let node = start; node >= 0; node = nearest(costs, settled)) {
      settled[node] = 1;
      if (node === goal) return this.#wayTo(goal, start, by);
      for (const arc of this.#beside[node] ?? []) {
        if (arc === without || this.#states[arc] === "open") continue;
        const turn = this.#from[arc] === node ? 1 : -1;
        const next = (turn > 0 ? this.#to[arc] : this.#from[arc]) ?? 0;
        if (this.#room(arc, turn) < need) continue;
        const cost = (costs[node] ?? 0) + this.#loss(arc);
        if (cost >= (costs[next] ?? 0)) continue;
        costs[next] = cost;
        by.set(next, [arc, turn]);
      }
    }
    return undefined;
  }

  /** What a reader loses: a hidden count nothing more, a large one more than a small one; a step is never for nothing. */
  #loss(arc: number): number {
    return this.#states[arc] === "hidden" ? 1e-6 : 10 + (this.#counts[arc] ?? 0);
  }

  #wayTo(goal: number, start: number, by: ReadonlyMap<number, Way[number]>): Way {
    const way: (readonly [number, 1 | -1])[] = [];
    for (let node = goal; node !== start; ) {
      const last = by.get(node);
      if (last === undefined) break;
      way.push(last);
      node = (last[1] > 0 ? this.#from[last[0]] : this.#to[last[0]]) ?? start;
    }
    return way;
  }
}

type Way = readonly (readonly [arc: number, turn: 1 | -1])[];

function nearest(costs: Float64Array, settled: Uint8Array): number {
  let best = -1;
  for (let node = 0; node < costs.length; node += 1) {
    const cost = costs[node] ?? 0;
    if (settled[node] === 0 && cost < Number.POSITIVE_INFINITY && (best < 0 || cost < (costs[best] ?? 0)))
      best = node;
  }
  return best;
}
