// Trains the tagger: a linear-chain CRF over hashed marks, FTRL-proximal with L1, so that few weights remain.

export type Example = { readonly marks: Uint32Array; readonly inside: Uint8Array; readonly weight: number };
export type Options = {
  readonly bits: number;
  readonly slots: number;
  readonly l1: number;
  readonly l2: number;
  readonly rate: number;
  readonly rounds: number;
};
/** One weight a bucket for standing inside a name; `steps` from outside, inside (rows) to the same (columns). */
export type Weights = { readonly values: Float32Array; readonly steps: Float64Array };

type State = Weights & {
  readonly z: Float32Array;
  readonly n: Float32Array;
  readonly options: Options;
  readonly allowed: Uint8Array | undefined;
};

/** `allowed` names the buckets that may carry a weight; without it, all may. */
export function train(
  examples: readonly Example[],
  options: Options,
  chance: () => number,
  allowed?: Uint8Array,
): Weights {
  const buckets = 1 << options.bits;
  const state: State = {
    values: new Float32Array(buckets),
    steps: new Float64Array(4),
    z: new Float32Array(buckets),
    n: new Float32Array(buckets),
    options,
    allowed,
  };
  const order = examples.map((_, i) => i);
  const slopes = new Float64Array(4).fill(1);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, chance);
    for (const at of order) {
      const example = examples[at];
      if (example !== undefined) learn(example, state, slopes);
    }
  }
  return { values: state.values, steps: state.steps };
}

/** For each sign, the score of standing inside a name. */
export function scoresOf(marks: Uint32Array, { values }: Weights, { bits, slots }: Options): Float64Array {
  const scores = new Float64Array(marks.length / slots);
  const mask = (1 << bits) - 1;
  for (let i = 0; i < scores.length; i++) {
    let score = 0;
    for (let k = i * slots; k < i * slots + slots; k++) score += values[(marks[k] ?? 0) & mask] ?? 0;
    scores[i] = score;
  }
  return scores;
}

/** Forward, backward, and the probability of standing inside for each sign. */
export function chancesOf(
  scores: Float64Array,
  steps: Float64Array,
): { inside: Float64Array; ahead: Float64Array; behind: Float64Array; whole: number } {
  const size = scores.length;
  const ahead = new Float64Array(size * 2);
  const behind = new Float64Array(size * 2);
  const [oo = 0, oi = 0, io = 0, ii = 0] = steps;
  ahead[1] = scores[0] ?? 0;
  for (let i = 1; i < size; i++) {
    const o = ahead[i * 2 - 2] ?? 0;
    const n = ahead[i * 2 - 1] ?? 0;
    ahead[i * 2] = logSum(o + oo, n + io);
    ahead[i * 2 + 1] = logSum(o + oi, n + ii) + (scores[i] ?? 0);
  }
  for (let i = size - 2; i >= 0; i--) {
    const o = behind[i * 2 + 2] ?? 0;
    const n = (behind[i * 2 + 3] ?? 0) + (scores[i + 1] ?? 0);
    behind[i * 2] = logSum(oo + o, oi + n);
    behind[i * 2 + 1] = logSum(io + o, ii + n);
  }
  const whole = logSum(ahead[size * 2 - 2] ?? 0, ahead[size * 2 - 1] ?? 0);
  const inside = new Float64Array(size);
  for (let i = 0; i < size; i++)
    inside[i] = Math.exp((ahead[i * 2 + 1] ?? 0) + (behind[i * 2 + 1] ?? 0) - whole);
  return { inside, ahead, behind, whole };
}

function learn({ marks, inside, weight }: Example, state: State, slopes: Float64Array): void {
  const { options, steps } = state;
  const scores = scoresOf(marks, state, options);
  const size = scores.length;
  const chances = chancesOf(scores, steps);
  const mask = (1 << options.bits) - 1;
  for (let i = 0; i < size; i++) {
    const gradient = ((chances.inside[i] ?? 0) - (inside[i] ?? 0)) * weight;
    if (Math.abs(gradient) < 2e-3) continue;
    for (let k = i * options.slots; k < (i + 1) * options.slots; k++)
      move(state, (marks[k] ?? 0) & mask, gradient);
  }
  for (let i = 1; i < size; i++) {
    for (let step = 0; step < 4; step++) {
      const x = step >> 1;
      const y = step & 1;
      const score =
        (chances.ahead[i * 2 - 2 + x] ?? 0) +
        (steps[step] ?? 0) +
        (y === 1 ? (scores[i] ?? 0) : 0) +
        (chances.behind[i * 2 + y] ?? 0);
      const seen = inside[i - 1] === x && inside[i] === y ? 1 : 0;
      const slope = (Math.exp(score - chances.whole) - seen) * weight;
      slopes[step] = (slopes[step] ?? 1) + slope * slope;
      steps[step] = (steps[step] ?? 0) - (0.1 * slope) / Math.sqrt(slopes[step] ?? 1);
    }
  }
}

function move({ values, z, n, options, allowed }: State, at: number, gradient: number): void {
  if (allowed !== undefined && allowed[at] === 0) return;
  const before = n[at] ?? 0;
  const after = before + gradient * gradient;
  const value = values[at] ?? 0;
  const sum = (z[at] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / options.rate) * value;
  n[at] = after;
  z[at] = sum;
  values[at] =
    Math.abs(sum) <= options.l1
      ? 0
      : -(sum - Math.sign(sum) * options.l1) / ((1 + Math.sqrt(after)) / options.rate + options.l2);
}

function shuffle(order: number[], chance: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

function logSum(a: number, b: number): number {
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** The `count` buckets whose weights move the most signs of the examples. */
export function weightiest(
  examples: readonly Example[],
  weights: Weights,
  options: Options,
  count: number,
): Uint8Array {
  const mask = (1 << options.bits) - 1;
  const uses = new Float64Array(weights.values.length);
  for (const { marks, weight } of examples)
    for (const mark of marks) uses[mark & mask] = (uses[mark & mask] ?? 0) + weight;
  const worth = weights.values.map((value, i) => Math.abs(value) * (uses[i] ?? 0) ** 0.6);
  const least = Float32Array.from(worth).sort().at(-count) ?? 0;
  return Uint8Array.from(worth, (value) => (value > 0 && value >= least ? 1 : 0));
}
