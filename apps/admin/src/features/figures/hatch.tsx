// What stands in the place of a number that is not shown: hatched over the whole length, so that it looks like no number at all.
import type { ReactNode } from "react";
import { words } from "./words.ts";

/** Once on the page: what the hatched shapes are filled with. */
export const Hatching = () => (
  <svg aria-hidden="true" width="0" height="0" className="absolute">
    <pattern id="hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" className="fill-solid-gray-50" />
      <line y2="7" strokeWidth="3" className="stroke-solid-gray-420" />
    </pattern>
  </svg>
);

export const hatched = "url(#hatched)";

export const Legend = () => (
  <p aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-dns-14N-130 text-solid-gray-700">
    <Key says={words.legend.shown}>
      <rect width="16" height="16" className="fill-key-700" />
    </Key>
    <Key says={words.legend.hidden}>
      <rect width="16" height="16" fill={hatched} />
    </Key>
  </p>
);

const Key = ({ says, children }: { readonly says: string; readonly children: ReactNode }) => (
  <span className="flex items-center gap-2">
    <svg aria-hidden="true" width="16" height="16" className="rounded-4 forced-color-adjust-none">
      {children}
    </svg>
    {says}
  </span>
);
