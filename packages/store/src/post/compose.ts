// Turns a letter of the desk into one for the mail service; nothing in it can become a header or a second addressee.
import type { Letter } from "@kumacari/desk/ports";
import { hasControl } from "@kumacari/domain";

export type Composed = {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly envelope: { readonly from: string; readonly to: string };
  readonly subject: string;
  readonly text: string;
  readonly attachments: {
    readonly filename: string;
    readonly content: Buffer;
    readonly contentType: string;
  }[];
};

const sender = "クマキャリ！ キャリア相談所";

/** Throws on what no letter of ours may hold; the fault quotes nothing of it. */
export function compose(
  letter: Letter,
  { from, city }: { readonly from: string; readonly city: string },
): Composed {
  const to = letter.to === "city" ? city : letter.to.mail;
  if (!isOneAddress(to)) throw new Error("not one plain address");
  return {
    from: { name: sender, address: from },
    to: { name: "", address: to },
    envelope: { from, to },
    subject: oneLine(letter.subject),
    text: letter.text.replace(/\r\n?/g, "\n"),
    attachments: (letter.attached ?? []).map(({ name, bytes }) => ({
      filename: oneLine(name).replace(/[/\\]/g, "_"),
      content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      // Whatever the name says: nothing that arrives opens by itself.
      contentType: "application/octet-stream",
    })),
  };
}

/** One mailbox in plain ASCII: no list, no name beside it, no comment, no quotes, no second line. */
export const isOneAddress = (text: string): boolean =>
  text.length <= 254 && /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}$/.test(text);

function oneLine(text: string): string {
  if (text.trim() === "" || hasControl(text) || /[\n\r\t\u0085\u2028\u2029]/.test(text)) {
    throw new Error("not one line");
  }
  return text;
}
