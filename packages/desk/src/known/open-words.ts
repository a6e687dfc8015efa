// What everybody may read anyway: the hubs' own words, the helplines, what is published, and the office's fixed sentences.
import { type Content, currentConsent, type Hub, helplines, isPublic, weekWords } from "@kumacari/domain";
import { recognise } from "@kumacari/guard";

/** A hub's telephone is open wherever it is named, not only in the sentence the hub has it in. */
export const openWords = (hubs: readonly Hub[], contents: readonly Content[]): readonly string[] => [
  ...hubs
    .flatMap(({ name, address, access, week }) => [name, address, access, weekWords(week)])
    .flatMap((text) => [text, ...recognise(text).map(({ from, to }) => text.slice(from, to))]),
  ...contents.filter(isPublic).flatMap(({ title, text }) => [title, text]),
  ...Object.values(helplines).flatMap(({ name, shown }) => [name, shown]),
  ...currentConsent.items,
  ...courtesies,
];

/** Said by everybody to everybody, and long enough to be taken for somebody's own words. */
const courtesies = [
  "お世話になっております。どうぞよろしくお願いいたします。",
  "今後ともどうぞよろしくお願いいたします。",
  "お忙しいところ恐れ入りますが、どうぞよろしくお願いいたします。",
  "ご相談いただき、ありがとうございます。",
  "お問い合わせいただき、ありがとうございます。",
  "お手数をおかけしますが、どうぞよろしくお願いいたします。",
  "ご不明な点がありましたら、お気軽にお問い合わせください。",
  "ご不明な点がございましたら、お気軽にご相談ください。",
];
