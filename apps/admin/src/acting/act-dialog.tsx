// The one frame of administrative acts: fill in, see the effect, type it in where asked, and only then do it.
import { Button, Dialog, Spinner, TextField } from "@kumacari/ui";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Refusal } from "../refusal.tsx";
import type { Answer, Done } from "./effect.ts";
import { EffectView } from "./effect-view.tsx";
import { type Send, useAct } from "./use-act.ts";
import { words } from "./words.ts";

export type ActDialogProps<T extends Answer> = {
  readonly title: string;
  readonly onClose: () => void;
  readonly send: Send<T>;
  readonly go: string;
  readonly danger?: boolean;
  /** What is to be filled in; without it the effect is asked for at once. */
  readonly fields?: ReactNode;
  /** False: something is missing, and said beside its field. */
  readonly ready?: () => boolean;
  /** What it is about: shown above the effect. */
  readonly about?: ReactNode;
  readonly onDone: (answer: Done<T>) => void;
  /** Shown once when it is done; the dialog then stays until somebody closes it. */
  readonly answer?: (answer: Done<T>) => ReactNode;
  /** The page shows what came back: nothing more can be done here. */
  readonly halted?: ReactNode;
};

/** Rendered while it is open: closing it forgets everything that was typed. */
export function ActDialog<T extends Answer>(props: ActDialogProps<T>) {
  const { title, onClose, send, go, danger, fields, ready, about, onDone, answer, halted } = props;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string>();
  const act = useAct<T>(send, (it) => {
    onDone(it);
    if (!answer?.(it)) onClose();
  });
  const { effect, done, busy, refused, stale, look } = act;
  const begun = useRef(false);
  useEffect(() => {
    if (fields || begun.current) return;
    begun.current = true;
    look();
  }, [fields, look]);
  const [missed, setMissed] = useState(0);
  const next = () => {
    if (ready?.() ?? true) look();
    else setMissed(missed + 1);
  };
  const press = () => {
    const must = effect?.typed;
    const right = must === undefined || typed.normalize("NFC").trim() === must.normalize("NFC").trim();
    setWrong(right ? undefined : words.notTyped(must));
    if (right) act.go(typed);
  };
  const filling = fields !== undefined && !effect;
  const over = stale || halted !== undefined || done !== undefined;
  // The button that was pressed is gone: the focus goes to what came of it, and not to 「閉じる」, which a second press would hit.
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (over) told.current?.focus();
  }, [over]);
  // What is wrong may stand far above the button.
  useEffect(() => {
    if (missed > 0) told.current?.closest("dialog")?.querySelector<HTMLElement>(wrongField)?.focus();
  }, [missed]);
  return (
    <Dialog
      open
      busy={busy}
      // What is shown once is not lost by a stray Esc.
      onClose={() => {
        if (!done) onClose();
      }}
      title={title}
      actions={
        over ? (
          <Button onClick={onClose}>{words.close}</Button>
        ) : (
          <>
            {!filling && fields !== undefined && (
              <Button tone="outline" unavailable={busy} onClick={act.back} className="me-auto">
                {words.back}
              </Button>
            )}
            <Button tone="outline" unavailable={busy} onClick={onClose}>
              {words.stay}
            </Button>
            {filling ? (
              <Button busy={busy} onClick={next}>
                {words.look}
              </Button>
            ) : (
              <Button danger={danger} busy={busy} unavailable={!effect} onClick={press}>
                {go}
              </Button>
            )}
          </>
        )
      }
    >
      <div ref={told} tabIndex={-1} className="flex flex-col gap-3 rounded-4 empty:hidden">
        {done && answer?.(done)}
        {halted}
        {stale && refused && <Refusal fault={`${refused.says} ${words.reread}`} />}
      </div>
      {!over && about}
      {/* Hidden and not gone: back again, what was filled in is still there. */}
      {fields !== undefined && !done && !halted && (
        <div hidden={!filling} className={filling ? "flex flex-col gap-4" : undefined}>
          {fields}
        </div>
      )}
      {!filling &&
        !over &&
        (effect ? <EffectView effect={effect} /> : !refused && <Spinner label={words.looking} />)}
      {effect?.typed !== undefined && !over && (
        <TextField
          label={words.typed(effect.typed)}
          value={typed}
          onChange={setTyped}
          error={wrong}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      {refused && !stale && (
        <Refusal
          fault={refused.kind === "unreachable" && effect ? `${refused.says} ${words.unsure}` : refused.says}
        />
      )}
    </Dialog>
  );
}

/** A single field says so itself, a group beside its fields. */
const wrongField = "[aria-invalid=true], fieldset:has(> [role=alert]) input";
