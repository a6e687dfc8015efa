// What was disclosed, to be kept on the citizen's own device: volumes as PDF and data, and files as they are.
import type { Instant, MatterId } from "@kumacari/domain";
import { Button, Heading } from "@kumacari/ui";
import { fetchWhole, save } from "@kumacari/ui/attachment";
import { useMutation, useQuery } from "@tanstack/react-query";
import { datedWords } from "../../../day-words.ts";
import { useDesk } from "../../../desk.ts";
import type { Ask } from "../../../rpc.ts";
import { words } from "./words.ts";

type Props = { readonly id: MatterId; readonly volumes: number; readonly until: Instant };
type HeldFile = Awaited<ReturnType<Ask["right"]["files"]["query"]>>[number];
type Part = { readonly number: number; readonly form: "pdf" | "json" } | HeldFile;

export function Take({ id, volumes, until }: Props) {
  const { ask, take } = useDesk();
  const { data: files = [] } = useQuery({
    queryKey: ["rights", id],
    queryFn: ({ signal }) => ask.right.files.query({ id }, { signal }),
    gcTime: 0,
  });
  const act = useMutation({
    mutationFn: async ({ part }: { readonly label: string; readonly part: Part }) => {
      if ("name" in part) {
        const door = {
          fetch: (file: string, from: number, signal: AbortSignal) =>
            take(`${id}/files/${file}`, from, signal),
        };
        return save(await fetchWhole(door, part, new AbortController().signal), part.name);
      }
      const answer = await take(`${id}/${part.number}/${part.form}`);
      if (!answer.ok) throw new Error(`the package answered ${answer.status}`);
      save(await answer.blob(), `kumacari-${part.number}.${part.form}`);
    },
  });
  const button = (label: string, part: Part, tone: "solid" | "outline") => (
    <Button
      key={label}
      tone={tone}
      block
      busy={act.isPending && act.variables?.label === label}
      unavailable={act.isPending}
      onClick={() => act.mutate({ label, part })}
    >
      {label}
    </Button>
  );
  return (
    <div className="flex flex-col gap-3 rounded-12 bg-solid-gray-50 p-4">
      <Heading level={4} look="s">
        {words.takeTitle}
      </Heading>
      <p>{words.takeUntil(datedWords(until))}</p>
      <p className="text-solid-gray-700">{words.takeCare}</p>
      {Array.from({ length: volumes }, (_, n) => n + 1).flatMap((number) => [
        button(words.pdf(number, volumes), { number, form: "pdf" }, "solid"),
        button(words.json(number, volumes), { number, form: "json" }, "outline"),
      ])}
      {files.map((it) => button(words.file(it.name), it, "outline"))}
      <p role="status" className="empty:hidden">
        {act.isPending ? words.making : ""}
      </p>
      {act.isError && (
        <p role="alert" className="text-error-2">
          {words.failed}
        </p>
      )}
    </div>
  );
}
