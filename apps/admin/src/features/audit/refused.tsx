// Somebody without the right came here by an address.
import { Notice } from "@kumacari/ui";
import { PageTitle } from "../../page-title.tsx";
import { sentenceOf } from "../../refused.ts";
import { words } from "./words.ts";

export const Refused = () => (
  <main id="main" className="mx-auto flex w-full max-w-[72rem] flex-col gap-5 px-4 py-5 wide:px-6">
    <PageTitle title={words.title} />
    <Notice tone="error" title={sentenceOf("not-permitted")} />
  </main>
);
