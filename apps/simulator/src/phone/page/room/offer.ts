// The bar at the foot of a talk with an account that is blocked, or no friend yet.
import { button, element } from "../element.ts";
import { send } from "../send.ts";
import { words } from "../words.ts";

export type Standing = "stranger" | "friend" | "blocked";

export function keepOffer(place: HTMLElement): (standing: Standing, talked: boolean) => void {
  let drawn: Standing = "friend";
  return (standing, talked) => {
    place.hidden = standing === "friend" || (standing === "stranger" && !talked);
    if (standing === drawn || place.hidden) return;
    drawn = standing;
    place.replaceChildren(
      ...(standing === "blocked"
        ? [button(words.unblock, () => void send({ unblock: true }), "strong")]
        : [
            element("p", { text: words.addBar }),
            button(words.add, () => void send({ follow: true }), "strong"),
          ]),
    );
  };
}
