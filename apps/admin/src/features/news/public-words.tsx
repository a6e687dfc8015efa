// The words as everybody will read them.
import type { Words } from "./draft.ts";

export const PublicWords = ({ item }: { readonly item: Words }) => (
  <div
    dir="auto"
    className="flex flex-col gap-1 rounded-8 border border-solid-gray-300 bg-solid-gray-50 px-4 py-3 text-std-16N-170 wrap-anywhere text-solid-gray-900"
  >
    <p className="font-700">{item.title}</p>
    <p className="whitespace-pre-wrap">{item.text}</p>
  </div>
);
