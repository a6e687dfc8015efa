// Hostile bytes in, a plain word out: what a file is, what may be kept of it, and whether a known pest lies in it.
export { find, joined, latin } from "./bytes.ts";
export { type Judged, judge } from "./judge.ts";
export { eachEntry, zipLimits } from "./zip.ts";
