// The card by which a person adds the account as a friend.
import { button, element } from "../element.ts";
import { firstLetter } from "../first-letter.ts";
import { send } from "../send.ts";
import { words } from "../words.ts";

const { account = "" } = document.body.dataset;

export function fillFriendCard(place: HTMLElement): void {
  place.append(
    element("span", {
      class: "face large",
      text: firstLetter(account),
      attributes: { "aria-hidden": "true" },
    }),
    element("h2", { text: account }),
    element("p", { text: words.addLead }),
    button(words.add, () => void send({ follow: true }), "strong"),
    element("p", { class: "small-print", text: words.addNote }),
  );
}
