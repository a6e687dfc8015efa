// Public questions and their answers, as the office's flow has them.
import { office, type TopicId } from "@kumacari/conversation";
import type { messagingApi } from "@line/bot-sdk";
import { ask, doorway, type Place } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export function faqMenu(): messagingApi.Message[] {
  const { title, text } = words.faqMenu;
  const buttons = office.topics.map(({ id, title: label }) => ask(label, { topic: id }));
  return [showCard(`${title}：${text}`, card({ title, body: [paragraph(text)], buttons }))];
}

export function faq(place: Place, id: TopicId): messagingApi.Message[] {
  const topic = office.topics.find((it) => it.id === id);
  if (!topic) return faqMenu();
  const next = [ask(words.faq.more, "faq"), doorway(place, "consult")];
  return [
    {
      type: "text",
      text: `【${topic.title}】\n${topic.answer}`,
      quickReply: { items: next.map((action) => ({ type: "action", action })) },
    },
  ];
}
