// 「LINEが使えないときの連絡先」: a mail address and a telephone number, each given and taken back by itself.
import { Notice } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useDesk } from "../../desk.ts";
import { Trouble } from "../../trouble.tsx";
import { Waiting } from "../../waiting.tsx";
import { reachKey } from "./held.ts";
import { Way } from "./way.tsx";
import { words } from "./words.ts";

export function Reach() {
  const { ask } = useDesk();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: reachKey,
    queryFn: ({ signal }) => ask.reach.mine.query(undefined, { signal }),
    // Personal: not kept once the page is left. Asked again on coming back from the mail.
    gcTime: 0,
    refetchOnWindowFocus: "always",
  });
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  return (
    <div className="flex flex-col gap-8">
      {data.fixed && <Notice tone="info">{words.fixed}</Notice>}
      <Way by="mail" held={data.mail} fixed={data.fixed} />
      <Way by="phone" held={data.phone} fixed={data.fixed} />
    </div>
  );
}
