// Gives each phrase of the closed catalogue its form as LINE messages.
import type { Phrase } from "@kumacari/conversation";
import type { Public } from "@kumacari/desk/ports";
import type { messagingApi } from "@line/bot-sdk";
import type { Place } from "./action.ts";
import { booking, consult, myPage } from "./doors.ts";
import { emergency } from "./emergency.ts";
import { faq, faqMenu } from "./faq.ts";
import { greeting, welcomeBack } from "./greeting.ts";
import { hubs, hubsNear, hubsOf } from "./hubs.ts";
import { news } from "./news.ts";
import { notice } from "./notice.ts";
import { notRead, personalWarning, steer } from "./steer.ts";

/** One to five messages (LINE: at most five a request). */
export function render(phrase: Phrase, place: Place, known: Public): readonly messagingApi.Message[] {
  switch (phrase.say) {
    case "greeting":
      return greeting(place);
    case "welcome-back":
      return welcomeBack(place);
    case "consult":
      return consult(place);
    case "my-page":
      return myPage(place);
    case "booking":
      return booking(place);
    case "faq-menu":
      return faqMenu();
    case "faq":
      return faq(place, phrase.topic);
    case "hubs":
      return hubs(place, known.hubs);
    case "hubs-of":
      return hubsOf(place, known.hubs, phrase.ward);
    case "hubs-near":
      return hubsNear(place, known.hubs, phrase.ward);
    case "news":
      return news(place, known.contents);
    case "steer":
      return steer(place);
    case "personal-warning":
      return personalWarning(place);
    case "not-read":
      return notRead(place);
    case "emergency":
      return emergency(place);
    case "reply-waiting":
    case "booking-tomorrow":
    case "booking-soon":
    case "booking-changed":
    case "slot-freed":
    case "consent-asked":
    case "counsellor-changed":
    case "rating-asked":
    case "request-answered":
    case "follow-up-asked":
      return notice(place, phrase.say, phrase.link);
    default:
      return phrase satisfies never;
  }
}
