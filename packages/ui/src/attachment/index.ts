// Files in a talk: choosing, sending, and what stands under their names. What draws pages is fetched when one is opened.
export { AttachmentCard } from "./card.tsx";
export type { AttachmentDoor, AttachmentSeen, NewRemark } from "./door.ts";
export { fetchWhole, save } from "./fetch-whole.ts";
export { Sending } from "./sending.tsx";
export { words as attachmentWords } from "./words.ts";
