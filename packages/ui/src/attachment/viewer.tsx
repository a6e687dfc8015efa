// A file opened over the page: its pages with the remarks on them (添削), and a list in which everything can be done by keyboard.
import type { Spot } from "@kumacari/domain";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../button.tsx";
import { Heading } from "../heading.tsx";
import { Notice } from "../notice.tsx";
import { Spinner } from "../spinner.tsx";
import type { AttachmentDoor, AttachmentSeen, RemarkSeen } from "./door.ts";
import { save } from "./fetch-whole.ts";
import { PageView } from "./page-view.tsx";
import { RemarkForm } from "./remark-form.tsx";
import { type Numbered, RemarkList } from "./remark-list.tsx";
import { useFile } from "./use-file.ts";
import { words } from "./viewer-words.ts";
import { words as common } from "./words.ts";

type Props = {
  readonly door: AttachmentDoor;
  readonly it: AttachmentSeen;
  readonly corrects: boolean;
  readonly writable: boolean;
  /** The page is about to learn of it by itself; whoever polls slowly looks at once. */
  readonly onChanged?: (() => void) | undefined;
  readonly onClose: () => void;
};

export function Viewer({ door, it, corrects, writable, onChanged, onClose }: Props) {
  const { whole, pages, trouble, again } = useFile(door, it);
  const firstPage = it.form === "docx" ? 0 : 1;
  const [page, setPage] = useState(firstPage);
  const [spot, setSpot] = useState<Spot>();
  const [answering, setAnswering] = useState<Numbered>();
  const [wrong, setWrong] = useState<string>();
  const title = useId();
  const dialog = useModal();
  const asked = numbered(it.remarks);
  const here = asked.filter((one) => one.page === page || one.page === 0);
  const turnTo = (next: number) => {
    setPage(next);
    setSpot(undefined);
    setAnswering(undefined);
  };
  const settle = (remark: RemarkSeen, done: boolean) => {
    setWrong(undefined);
    door.settle({ attachment: it.id, remark: remark.id, done }).then(
      () => onChanged?.(),
      (error: unknown) => setWrong(door.refused(error).says),
    );
  };
  const places = writable && corrects && page > 0;
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-solid-gray-50 text-solid-gray-800"
    >
      <div className="flex min-h-full flex-col">
        <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-solid-gray-300 bg-white px-4 py-2">
          <Heading level={2} id={title} tabIndex={-1} look="s" className="me-auto min-w-0 wrap-anywhere">
            {it.name}
          </Heading>
          <Button size="s" tone="outline" unavailable={!whole} onClick={() => whole && save(whole, it.name)}>
            {words.save}
          </Button>
          <Button size="s" onClick={onClose}>
            {words.close}
          </Button>
        </div>
        <div className="mx-auto grid w-full max-w-7xl flex-1 content-start gap-4 p-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="flex min-w-0 flex-col gap-3">
            {trouble && (
              <Notice tone="error" actions={trouble.again && <Button onClick={again}>{words.reopen}</Button>}>
                {trouble.says}
              </Notice>
            )}
            {it.form === "docx" && (
              <Notice tone="info" live="off">
                {words.wordOnly}
              </Notice>
            )}
            {it.form !== "docx" && !pages && !trouble && <Spinner label={common.loading} />}
            {pages && (
              <>
                <PageTurn page={page} count={pages.count} onTurn={turnTo} />
                <PageView
                  pages={pages}
                  page={page}
                  name={it.name}
                  pins={here.flatMap(({ id, number, text, spot: at, done, page: on }) =>
                    at && on === page ? [{ key: id, number, text, spot: at, done: done !== undefined }] : [],
                  )}
                  chosen={places ? spot : undefined}
                  onChoose={places ? setSpot : undefined}
                  onPin={(key) => document.getElementById(`remark-${key}`)?.focus()}
                />
              </>
            )}
          </div>
          <section
            aria-label={words.list}
            className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-20 lg:self-start"
          >
            {it.left !== undefined && <Notice tone="info">{common.left(it.left)}</Notice>}
            {here.length === 0 && it.left === undefined && (
              <p className="text-solid-gray-700">{asked.length === 0 ? words.none : words.noneHere}</p>
            )}
            {wrong && <Notice tone="error">{wrong}</Notice>}
            <RemarkList
              remarks={here}
              answers={(to) => it.remarks.filter((one) => one.under === to.id)}
              writable={writable}
              onAnswer={setAnswering}
              onSettle={settle}
            />
            {writable && (corrects || answering) && (
              <RemarkForm
                door={door}
                attachment={it.id}
                page={page}
                spot={places ? spot : undefined}
                answering={answering}
                points={places}
                onUnplace={() => setSpot(undefined)}
                onCancel={() => setAnswering(undefined)}
                onWritten={() => {
                  setSpot(undefined);
                  setAnswering(undefined);
                  onChanged?.();
                }}
              />
            )}
          </section>
        </div>
      </div>
    </dialog>
  );
}

/** The number a remark has on its file stays, whatever page is looked at. */
const numbered = (remarks: readonly RemarkSeen[]): readonly Numbered[] =>
  remarks.filter((one) => one.under === undefined).map((one, at) => ({ ...one, number: at + 1 }));

function PageTurn({
  page,
  count,
  onTurn,
}: {
  readonly page: number;
  readonly count: number;
  readonly onTurn: (to: number) => void;
}) {
  if (count === 1) return null;
  return (
    <div className="flex flex-wrap items-center justify-center gap-3">
      <Button size="s" tone="outline" unavailable={page <= 1} onClick={() => onTurn(page - 1)}>
        {words.before}
      </Button>
      <p role="status">{words.page(page, count)}</p>
      <Button size="s" tone="outline" unavailable={page >= count} onClick={() => onTurn(page + 1)}>
        {words.next}
      </Button>
    </div>
  );
}

function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("h2")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return dialog;
}
