// The place to write: grows with the words, Enter sends, an unsent text is given back.
import { send } from "../send.ts";

export type InputKeeper = { open(fillIn?: string): void };

export function keepInput(form: HTMLFormElement, text: HTMLTextAreaElement): InputKeeper {
  const fitHeight = (): void => {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight + 2, 120)}px`;
  };
  const say = async (): Promise<void> => {
    const said = text.value.trim();
    if (said === "") return;
    text.value = "";
    fitHeight();
    // What could not be sent is given back, unless something new was typed meanwhile.
    if (!(await send({ text: said })) && text.value === "") text.value = said;
    fitHeight();
  };
  text.addEventListener("input", fitHeight);
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void say();
  });
  return {
    open(fillIn) {
      if (fillIn !== undefined) text.value = fillIn;
      fitHeight();
      text.focus();
      text.setSelectionRange(text.value.length, text.value.length);
    },
  };
}
