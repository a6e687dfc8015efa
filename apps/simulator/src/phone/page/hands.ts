// What an action may do to the phone itself: open and close the rich menu, raise the keyboard.
export type Hands = {
  menu(open: boolean): void;
  keyboard(fillIn?: string): void;
};

let given: Hands = { menu() {}, keyboard() {} };

/** The phone lends its hands once, when it is put together. */
export function lendHands(hands: Hands): void {
  given = hands;
}

export const hands = (): Hands => given;
