// Which consideration somebody wishes for: the choices as marks, their own words beneath.
import { type CareAnswers, isCareless } from "@kumacari/domain";
import { Badge } from "@kumacari/ui";
import { words } from "./words.ts";

export function Wishes({ care }: { readonly care: CareAnswers & { readonly written?: unknown } }) {
  if (isCareless(care))
    return (
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">
        {care.written ? words.nothing : words.none}
      </p>
    );
  return (
    <>
      <ul className="flex flex-wrap gap-1.5 empty:hidden">
        {care.wishes.map((it) => (
          <li key={it}>
            <Badge tone="info">{it}</Badge>
          </li>
        ))}
      </ul>
      {care.words && (
        <p dir="auto" className="text-dns-16N-130 leading-7 wrap-anywhere whitespace-pre-wrap">
          {care.words}
        </p>
      )}
    </>
  );
}
