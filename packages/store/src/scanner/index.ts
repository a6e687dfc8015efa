// Who looks through files for malware.
export { createEicarScanner } from "./eicar.ts";
