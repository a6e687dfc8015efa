// How large a picture may be: what a small file unfolds to on somebody's screen is bounded before it is kept.
export type Size = { readonly width: number; readonly height: number };
export type Picture = { readonly bytes: Uint8Array<ArrayBuffer>; readonly size: Size };

export const pictureLimits = { side: 16_000, pixels: 64_000_000 } as const;

export const fits = ({ width, height }: Size): boolean =>
  width > 0 &&
  height > 0 &&
  width <= pictureLimits.side &&
  height <= pictureLimits.side &&
  width * height <= pictureLimits.pixels;
