// Pictures of a hub: public like its words, each with words for whoever does not see it.
import type { Instant } from "./instant.ts";
import type { HubPhotoId } from "./names.ts";

export const hubPhotoLimits = {
  /** Pictures of one hub. */
  ofHub: 6,
  /** Pixels of the longer side: what a phone can show, and no more. */
  side: 1_200,
  /** Bytes as kept: one call carries them as base64. */
  bytes: 600 * 1024,
  /** Bytes of a file that may be chosen: the console draws it anew, smaller, before it is sent. */
  file: 10 * 1024 * 1024,
  /** Letters of the words for it. */
  alt: 120,
} as const;

/** `waiting`: not yet looked through for malware. Nobody is shown one before `clean`; the bytes of an `unsafe` one are gone. */
export type HubPhotoStage = "waiting" | "clean" | "unsafe";

export type HubPhoto = {
  readonly id: HubPhotoId;
  /** What somebody who cannot see it should know. */
  readonly alt: string;
  readonly form: "jpeg" | "png";
  readonly width: number;
  readonly height: number;
  readonly stage: HubPhotoStage;
  readonly since: Instant;
  /** Hash of its bytes: the same picture does not hang twice. */
  readonly mark: string;
};
