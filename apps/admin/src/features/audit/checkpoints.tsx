// The signed states of the audit, each to be taken away; how two of them hang together; and the whole of it as a file.
import { toJst } from "@kumacari/domain";
import { Button, Heading } from "@kumacari/ui";
import { Loaded } from "../../loaded.tsx";
import { refusedBy } from "../../refused.ts";
import { saveFile } from "../../save-file.ts";
import { ExportAll } from "./export-all.tsx";
import { Growth } from "./growth.tsx";
import { useCheckpoints, useTaking } from "./use-audit.ts";
import { words } from "./words.ts";

const { proofs: says } = words;

export function Checkpoints() {
  const query = useCheckpoints();
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const taking = useTaking(async (audit, size: number) => {
    const { note, vkey } = await audit.checkpoint.mutate({ size });
    saveFile(`checkpoint-${size}.txt`, [note]);
    saveFile("audit-key.txt", [vkey, "\n"]);
  });
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const newest = rows[0];
        return (
          <div className="flex flex-col gap-6">
            <div className="flex flex-col gap-1">
              <p className="max-w-[60em] text-std-16N-170">{says.says}</p>
              <p className="text-std-16N-170">{says.now(pages[0]?.size ?? 0)}</p>
            </div>
            {taking.error && (
              <p role="alert" className="text-std-16N-170 text-error-2">
                {refusedBy(taking.error).says}
              </p>
            )}
            <p role="status" className="sr-only">
              {taking.isSuccess ? says.taken : ""}
            </p>
            {newest ? (
              <ul className="flex flex-col divide-y divide-solid-gray-300 rounded-8 border border-solid-gray-300 bg-white">
                {rows.map(({ size, at }) => (
                  <li
                    key={size}
                    className="flex min-h-14 flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 text-std-16N-170"
                  >
                    <time dateTime={toJst(at)} className="tabular-nums">
                      {toJst(at).slice(0, 19).replace("T", " ")}
                    </time>
                    <span className="tabular-nums">{says.size(size)}</span>
                    <Button
                      tone="outline"
                      size="s"
                      className="ms-auto"
                      aria-label={says.takeOf(size)}
                      busy={taking.isPending && taking.variables === size}
                      onClick={() => taking.mutate(size)}
                    >
                      {says.take}
                    </Button>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="text-std-16N-170">{says.none}</p>
            )}
            {hasNextPage && (
              <Button
                tone="outline"
                className="self-start"
                busy={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {says.more}
              </Button>
            )}
            {newest && rows.length > 1 && (
              <section className="flex flex-col gap-3 rounded-8 border border-solid-gray-300 bg-white p-4">
                <Heading level={2}>{says.growth}</Heading>
                <Growth newest={newest.size} before={rows[1]?.size ?? newest.size} />
              </section>
            )}
            {newest && (
              <section className="flex flex-col gap-3 rounded-8 border border-solid-gray-300 bg-white p-4">
                <Heading level={2}>{says.export}</Heading>
                <ExportAll size={newest.size} />
              </section>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
