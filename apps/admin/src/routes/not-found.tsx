// An address that leads nowhere.
import { buttonLook } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { PageTitle } from "../page-title.tsx";
import { sentenceOf } from "../refused.ts";
import { words } from "../words.ts";

export const NotFound = () => (
  <main id="main" className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-16">
    <PageTitle title={words.notFound} />
    <p>{sentenceOf("not-found")}</p>
    <Link to="/" className={buttonLook({ tone: "outline", className: "self-start" })}>
      {words.home}
    </Link>
  </main>
);
