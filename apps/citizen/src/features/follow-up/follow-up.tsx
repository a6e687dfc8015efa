// How things went since a consultation ended: two questions and, if they like, a few words; the first answer stands.
import { buttonLook, Heading } from "@kumacari/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useDesk } from "../../desk.ts";
import { useStandingChanged } from "../../home-query.ts";
import { Link } from "../../router.tsx";
import { Trouble } from "../../trouble.tsx";
import { useFocusWhen } from "../../use-focus-when.ts";
import { Waiting } from "../../waiting.tsx";
import { Form } from "./form.tsx";
import { words } from "./words.ts";

const key = ["follow-up"] as const;

export function FollowUp() {
  const { ask } = useDesk();
  const queries = useQueryClient();
  const standingChanged = useStandingChanged();
  const [sent, setSent] = useState(false);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask.followUp.mine.query(undefined, { signal }),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const onAnswered = async () => {
    setSent(true);
    await Promise.all([queries.invalidateQueries({ queryKey: key }), standingChanged()]);
  };
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  switch (data.state) {
    case "none":
    case "over":
      return (
        <>
          <p>{words[data.state]}</p>
          <ToHome />
        </>
      );
    case "answered":
      return <Thanks again={data.again} fresh={sent} />;
    case "open":
      return <Form key={data.due} due={data.due} month={data.month} onAnswered={onAnswered} />;
    default:
      return data satisfies never;
  }
}

function Thanks({ again, fresh }: { readonly again: boolean; readonly fresh: boolean }) {
  const heading = useFocusWhen(fresh);
  return (
    <>
      <div className="flex flex-col gap-2">
        <Heading level={2} ref={heading} tabIndex={-1}>
          {words.thanks}
        </Heading>
        <p>{words.thanksSays}</p>
        <p>{again ? words.told : words.later}</p>
      </div>
      {again && (
        <Link href="/consult" className={buttonLook({ size: "l", block: true })}>
          {words.consult}
        </Link>
      )}
      <ToHome />
    </>
  );
}

const ToHome = () => (
  <Link href="/" className={buttonLook({ size: "l", block: true, tone: "outline" })}>
    {words.toHome}
  </Link>
);
