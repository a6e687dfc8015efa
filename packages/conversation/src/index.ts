// The conversation engine: pure, and the only author of what is said on LINE.
export type { Flow, Topic, World } from "./flow.ts";
export { office } from "./flows/office.ts";
export {
  type Door,
  doors,
  type Heard,
  type Meaning,
  postbackData,
  readPostback,
  type What,
} from "./heard.ts";
export { type Phrase, type PublicHub, type TopicId, topicIds } from "./phrase.ts";
export { beginning, type Step, step } from "./step.ts";
export { understand } from "./understand.ts";
