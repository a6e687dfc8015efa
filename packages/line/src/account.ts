// The official account as the desk knows it: it takes phrases, never text, and says what became of them.
import type { Phrase } from "@kumacari/conversation";
import type { Guarded, LineAccount, Public, Sent } from "@kumacari/desk/ports";
import type { Answer, LineClient } from "./client.ts";
import { type Cleared, createGuard, isCleared } from "./guard/clear.ts";
import type { Place } from "./say/action.ts";
import { render } from "./say/render.ts";

/** `publicWords` is asked for only when a phrase shows what the office has made public. */
export function createLineAccount(
  client: LineClient,
  place: Place,
  publicWords: () => Promise<Public>,
): LineAccount {
  const guard = createGuard(place);
  const cleared = async (phrases: readonly Phrase[]): Promise<Cleared | Guarded> => {
    const known = phrases.some(showsPublicWords) ? await publicWords() : none;
    const rendered = phrases.flatMap((phrase) => render(phrase, place, known));
    return guard(phrases, rendered, known);
  };
  return {
    async reply(token, phrases) {
      const messages = await cleared(phrases);
      if (!isCleared(messages)) return messages;
      const say = { head: { replyToken: token }, messages };
      const answer = await client({ method: "POST", path: "/v2/bot/message/reply", say });
      // Only a push can have been accepted before; of a reply, 409 tells us nothing.
      return isConflict(answer) ? "unknown" : judge(answer);
    },
    async push(userId, phrases, retryKey) {
      const messages = await cleared(phrases);
      if (!isCleared(messages)) return messages;
      const say = { head: { to: userId }, messages };
      return judge(await client({ method: "POST", path: "/v2/bot/message/push", say, retryKey }));
    },
  };
}

const none: Public = { hubs: [], contents: [] };

const showsPublicWords = ({ say }: Phrase): boolean =>
  say === "hubs" || say === "hubs-of" || say === "hubs-near" || say === "news";

const isConflict = (answer: Answer): boolean => typeof answer === "object" && answer.status === 409;

function judge(answer: Answer): Sent {
  if (answer === "not-sent") return "busy";
  if (answer === "no-answer") return "unknown";
  const { status } = answer;
  if ((status >= 200 && status < 300) || status === 409) return "accepted";
  if (status === 429) return "busy";
  if (status >= 400 && status < 500 && status !== 408) return "refused";
  return "unknown";
}
