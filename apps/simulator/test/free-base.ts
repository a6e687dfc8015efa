// A base port whose nine ports are free, for a test that raises a town; below the range systems hand out by themselves.
import { mustBeFree, portsFrom } from "../src/town/ports.ts";

const lowest = 20_000;
const places = 600;
const width = 20;

let next = process.pid;

/** Test processes begin at different places, so that two seldom look at the same ports. */
export async function freeBase(): Promise<number> {
  for (let tried = 0; tried < places; tried += 1) {
    next += 1;
    const base = lowest + (next % places) * width;
    const free = await mustBeFree(portsFrom(base)).then(
      () => true,
      () => false,
    );
    if (free) return base;
  }
  throw new Error("no free ports for a town");
}
