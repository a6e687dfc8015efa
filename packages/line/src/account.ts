// The official account as the desk knows it: it takes phrases, never text, and says what became of them.
import type { Phrase } from "@kumacari/conversation";
import type { LineAccount, Sent } from "@kumacari/desk/ports";
import type { Answer, LineClient } from "./client.ts";
import type { Place } from "./say/action.ts";
import { render } from "./say/render.ts";

export function createLineAccount(client: LineClient, place: Place): LineAccount {
  const rendered = (phrases: readonly Phrase[]) => phrases.flatMap((phrase) => render(phrase, place));
  return {
    async reply(token, phrases) {
      const json = { replyToken: token, messages: rendered(phrases) };
      const answer = await client({ method: "POST", path: "/v2/bot/message/reply", json });
      // Only a push can have been accepted before; of a reply, 409 tells us nothing.
      return isConflict(answer) ? "unknown" : judge(answer);
    },
    async push(userId, phrases, retryKey) {
      const json = { to: userId, messages: rendered(phrases) };
      return judge(await client({ method: "POST", path: "/v2/bot/message/push", json, retryKey }));
    },
  };
}

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
