// A file as a whole, however many answers it comes in; it stays in the page's memory.
import { type AttachmentKind, attachmentKinds } from "@kumacari/domain";
import type { AttachmentDoor, AttachmentSeen } from "./door.ts";
import { words } from "./words.ts";

/** The service's no: its sentence is for the person when it is a refusal, and theirs to try again when it is a fault. */
export class Unopened extends Error {
  readonly says: string;
  readonly again: boolean;

  constructor(status: number, text: string) {
    super("unopened");
    this.again = status >= 500;
    this.says = this.again ? words.broken : text;
  }
}

/** Throws `Unopened`, or a cut line. */
export async function fetchWhole(
  door: Pick<AttachmentDoor, "fetch">,
  { id, size, form }: Pick<AttachmentSeen, "id" | "size" | "form">,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: Blob[] = [];
  for (let from = 0; from < size; ) {
    const answer = await door.fetch(id, from, signal);
    if (!answer.ok) throw new Unopened(answer.status, await answer.text());
    const part = await answer.blob();
    if (part.size === 0) throw new Error("an empty answer");
    parts.push(part);
    from += part.size;
  }
  return new Blob(parts, { type: typeOf(form) });
}

const typeOf = (form: AttachmentKind): string => attachmentKinds[form].type;

/** Hands it to the person under its own name. */
export function save(whole: Blob, name: string): void {
  const url = URL.createObjectURL(whole);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers fetch it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
