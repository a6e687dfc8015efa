// Why this service can be believed, as data: what could go wrong, what stands against it, and the tests that show it.
export { chapters, type Level, type Requirement, requirements } from "./asvs/levels.ts";
export type { Row, Verdict } from "./asvs/row.ts";
export { sheet } from "./asvs/sheet.ts";
export type { Proof } from "./proof.ts";
export { type AssetName, assets, type FlowName, flows } from "./threats/house.ts";
export { type Stride, stride, type Threat } from "./threats/model.ts";
export { threats } from "./threats/threats.ts";
