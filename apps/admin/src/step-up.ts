// Before a privileged act: the question that the whole page shares, and the call that waits for its answer and is made again.
import { createStore } from "./store.ts";

type Asking = { readonly answer: (proved: boolean) => void };

/** What the dialog shows; undefined: nothing is asked. */
export const stepUp = createStore<Asking | undefined>(undefined);

let waiting: Promise<boolean> | undefined;

/** Whether a passkey proved who sits there. Asked once, however many calls wait for it. */
export function askStepUp(): Promise<boolean> {
  waiting ??= new Promise<boolean>((resolve) => {
    stepUp.set({
      answer: (proved) => {
        waiting = undefined;
        stepUp.set(undefined);
        resolve(proved);
      },
    });
  });
  return waiting;
}

type Call = { readonly method?: string | undefined };

/**
 * Around the page's one way to the server: a change that wants a passkey first is made once more when it was shown, the
 * very same call. A page needs no code of its own; when the person says no, it gets the refusal as it came. A question
 * a page asks by itself never opens the dialog.
 */
export const proving =
  <I, C extends Call>(reach: (input: I, init?: C) => Promise<Response>, ask = askStepUp) =>
  async (input: I, init?: C): Promise<Response> => {
    const answer = await reach(input, init);
    if (init?.method !== "POST" || !(await wantsPasskey(answer))) return answer;
    return (await ask()) ? reach(input, init) : answer;
  };

async function wantsPasskey(answer: Response): Promise<boolean> {
  if (answer.status !== 403) return false;
  const said: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined);
  return kindOf(said) === "step-up-needed";
}

const kindOf = (said: unknown): unknown => inside(inside(inside(said, "error"), "data"), "kind");

const inside = (it: unknown, name: string): unknown =>
  typeof it === "object" && it !== null ? Reflect.get(it, name) : undefined;
