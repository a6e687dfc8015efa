// The one-time way in from a notice: the token leaves the address before it is used.
import { buttonLook, Notice, Spinner } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useDesk } from "../desk.ts";
import { Page } from "../page.tsx";
import { isFinal, refused } from "../refused.ts";
import { go, Link } from "../router.tsx";
import { Trouble } from "../trouble.tsx";
import { pageOf } from "./open-pages.ts";
import { words } from "./words.ts";

export function OpenPage() {
  const { ask } = useDesk();
  const [token] = useState(() => location.pathname.replace(/^\/open\/?/, ""));
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => ask.link.open.mutate({ token }),
    onSuccess: ({ to }) => go(pageOf[to], { replace: true }),
  });
  useEffect(() => {
    if (location.pathname !== "/open") go("/open", { replace: true });
    mutate();
  }, [mutate]);
  if (!error) {
    return (
      <Page title={words.openTitle}>
        <Spinner label={words.opening} />
      </Page>
    );
  }
  const why = refused(error);
  return (
    <Page title={words.openTitle}>
      {isFinal(why) ? (
        <Notice tone="warn">{why.says}</Notice>
      ) : (
        <Trouble error={error} again={mutate} busy={isPending} />
      )}
      <Link href="/talk" className={buttonLook({ size: "l", block: true })}>
        {words.openTalk}
      </Link>
      <Link href={pageOf.bookings} className={buttonLook({ size: "l", block: true, tone: "outline" })}>
        予約を見る
      </Link>
      <Link href={pageOf["follow-up"]} className={buttonLook({ size: "l", block: true, tone: "outline" })}>
        {words.followUp}
      </Link>
    </Page>
  );
}
