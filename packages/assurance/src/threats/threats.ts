// The threat model whole, in the order of the flows.
import { bookingThreats } from "./booking.ts";
import { fileThreats } from "./files.ts";
import type { AssetName, FlowName } from "./house.ts";
import { insideThreats } from "./inside.ts";
import { lineThreats } from "./line.ts";
import { mailThreats } from "./mail.ts";
import type { Threat } from "./model.ts";
import { pageThreats } from "./pages.ts";
import { passkeyThreats } from "./passkeys.ts";

export const threats: readonly Threat<AssetName, FlowName>[] = [
  ...lineThreats,
  ...pageThreats,
  ...mailThreats,
  ...passkeyThreats,
  ...bookingThreats,
  ...fileThreats,
  ...insideThreats,
];
