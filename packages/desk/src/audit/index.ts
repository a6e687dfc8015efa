// The audit as it is looked after: numbered, signed and sent to the city. For the one process that holds its key.
export { type MailNeeds, mailDay } from "./mail-day.ts";
export { catchUp, type SignNeeds, signCheckpoint } from "./sign.ts";
