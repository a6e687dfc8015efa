// Takes the address of an online meeting as it is, or says why not. Pure.
import { no, ok, type Refusal, type Result } from "@kumacari/domain";

export const meetingLimit = 500;

/** https alone, with no name or password before the host: what it looks like is where it leads. Empty: taken away. */
export function readMeeting(sent: string): Result<string, Refusal> {
  const link = sent.trim();
  if (link.length > meetingLimit) return no(tooLong);
  return link === "" || form.test(link) ? ok(link) : no(noLink);
}

const form =
  /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#][A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*)?$/i;

const tooLong: Refusal = {
  kind: "too-long",
  says: `会議のリンクは${meetingLimit}文字までです。短いリンクを作り直してください。`,
};
const noLink: Refusal = {
  kind: "invalid",
  says: "会議のリンクは、https:// で始まる一つのアドレスだけを入れてください。",
};
