// The conversation engine: pure, and the only author of what is said on LINE.
export type { Flow, Topic } from "./flow.ts";
export { office } from "./flows/office.ts";
export {
  type Asked,
  type Door,
  doors,
  type Found,
  type Heard,
  type Meaning,
  postbackData,
  readPostback,
  type Tappable,
  type What,
} from "./heard.ts";
export { type LinkSay, linkSays, type Phrase, type TopicId, topicIds } from "./phrase.ts";
export { fixedPhrases, readPhrase } from "./read-phrase.ts";
export { beginning, isTakenBack, type Step, step } from "./step.ts";
export { understand } from "./understand.ts";
