// Reading the audit: for whoever shows it, proves it or writes it out. Nothing on this door adds to it.
export { createAuditTrail } from "./trail.ts";
