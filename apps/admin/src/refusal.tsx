// Why something was not done, said aloud where it was asked for.
import { refusedBy } from "./refused.ts";

/** `fault`: what was thrown, or a sentence; without one there is nothing. */
export const Refusal = ({ fault }: { readonly fault: unknown }) =>
  fault ? (
    <p role="alert" className="text-error-2">
      {typeof fault === "string" ? fault : refusedBy(fault).says}
    </p>
  ) : null;
