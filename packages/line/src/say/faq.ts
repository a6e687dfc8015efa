// Public questions and their answers, as the office has them.
import { type TopicId, topicIds } from "@kumacari/conversation";
import { answers } from "@kumacari/conversation/answers";
import type { messagingApi } from "@line/bot-sdk";
import { ask, doorway, offering, type Place } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export function faqMenu(): messagingApi.Message[] {
  const { title, text } = words.faqMenu;
  const buttons = topicIds.map((topic) => ask(answers[topic].title, { topic }));
  return [showCard(`${title}：${text}`, card({ title, body: [paragraph(text)], buttons }))];
}

export function faq(place: Place, id: TopicId): messagingApi.Message[] {
  const { title, text } = answers[id];
  const next = [ask(words.faq.more, "faq"), doorway(place, "consult")];
  return [
    {
      type: "text",
      text: `【${title}】\n${text}`,
      ...offering(next),
    },
  ];
}
