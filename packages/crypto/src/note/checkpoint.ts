// C2SP tlog-checkpoint: the state of a log in three lines.
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array };

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;

/** Undefined for anything else; lines after the third are no part of ours. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [, origin = "", digits = "", base64 = ""] =
    /^([^\n]+)\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n$/.exec(text) ?? [];
  if (origin === "") return undefined;
  const root = Buffer.from(base64, "base64");
  return root.toString("base64") === base64 ? { origin, size: Number(digits), root } : undefined;
}
