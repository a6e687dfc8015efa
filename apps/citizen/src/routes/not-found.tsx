// A path that leads nowhere, and the way home.
import { buttonLook } from "@kumacari/ui";
import { Page } from "../page.tsx";
import { Link } from "../router.tsx";
import { words } from "./words.ts";

export const NotFoundPage = () => (
  <Page title={words.notFoundTitle}>
    <p>{words.notFound}</p>
    <Link href="/" className={buttonLook({ size: "l", block: true })}>
      {words.toHome}
    </Link>
  </Page>
);
