// Sends a file part by part, goes on where it broke off, and never twice: the key of its sending stays the same.
import type { OnceKey } from "@kumacari/domain";
import type { AttachmentDoor } from "./door.ts";

type Sending = {
  readonly once: OnceKey;
  /** 0 … 1, the share that has arrived. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
};

/** Throws what the service said, or what cut the line when it stayed cut. */
export async function sendFile(
  door: AttachmentDoor,
  file: File,
  { once, onShare, signal }: Sending,
): Promise<void> {
  const { id, part, have } = await patiently(door, signal, () =>
    door.begin({ name: file.name, size: file.size, once }),
  );
  const parts = Math.max(1, Math.ceil(file.size / part));
  const arrived = new Set(have);
  onShare(arrived.size / parts);
  for (let number = 0; number < parts; number += 1) {
    if (arrived.has(number)) continue;
    const bytes = await base64(file.slice(number * part, (number + 1) * part));
    await patiently(door, signal, () => door.part({ attachment: id, number, bytes }));
    arrived.add(number);
    onShare(arrived.size / parts);
  }
  await patiently(door, signal, () => door.finish({ attachment: id }));
}

const pauses = [500, 1_500, 4_000];

async function patiently<T>(
  { refused }: AttachmentDoor,
  signal: AbortSignal,
  act: () => Promise<T>,
): Promise<T> {
  for (const pause of pauses) {
    signal.throwIfAborted();
    try {
      return await act();
    } catch (error) {
      if (!refused(error).again) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return act();
}

function base64(part: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => {
      const url = typeof reader.result === "string" ? reader.result : "";
      resolve(url.slice(url.indexOf(",") + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(part);
  });
}
