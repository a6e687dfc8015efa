// The menu at the foot of the talk: installed once, left alone when it is already there.
import * as z from "zod";
import type { Answer, Call, LineClient } from "./client.ts";
import { clearMenu } from "./guard/clear.ts";
import { family, type Menu } from "./rich-menu-areas.ts";
import type { Place } from "./say/action.ts";

export type Installed = "installed" | "already-there";

/** Idempotent. Throws with LINE's status when LINE does not take the menu; running it again is safe. */
export async function installRichMenu(
  client: LineClient,
  menu: Menu,
  place: Place,
  image: Uint8Array<ArrayBuffer>,
): Promise<Installed> {
  const must = createMust(client);
  const { richmenus } = menuList.parse(await must({ method: "GET", path: "/v2/bot/richmenu/list" }));
  const ours = richmenus.filter((it) => it.name.startsWith(family));
  const shown = await shownMenu(client);
  // A default menu is whole: LINE makes no menu the default before it has its picture.
  if (ours.some((it) => it.name === menu.name && it.richMenuId === shown)) return "already-there";

  const { richMenuId } = created.parse(
    await must({ method: "POST", path: "/v2/bot/richmenu", menu: clearMenu(menu, place) }),
  );
  const content = `/v2/bot/richmenu/${richMenuId}/content`;
  await must({ method: "POST", path: content, at: "data", png: image });
  await must({ method: "POST", path: `/v2/bot/user/all/richmenu/${richMenuId}` });
  // Older versions, and what a crash left half made.
  for (const old of ours) await must({ method: "DELETE", path: `/v2/bot/richmenu/${old.richMenuId}` });
  return "installed";
}

const menuList = z.object({
  richmenus: z.array(z.object({ richMenuId: z.string(), name: z.string() })),
});
const created = z.object({ richMenuId: z.string().min(1) });

async function shownMenu(client: LineClient): Promise<string | undefined> {
  const answer = await client({ method: "GET", path: "/v2/bot/user/all/richmenu" });
  const read = created.safeParse(typeof answer === "object" ? answer.body : undefined);
  return read.success ? read.data.richMenuId : undefined;
}

const createMust =
  (client: LineClient) =>
  async (call: Call): Promise<unknown> => {
    const answer = await client(call);
    if (isFine(answer)) return answer.body;
    throw new Error(`LINE did not take ${call.method} of the menu: ${describe(answer)}`);
  };

const isFine = (answer: Answer): answer is Exclude<Answer, string> =>
  typeof answer === "object" && answer.status >= 200 && answer.status < 300;

const describe = (answer: Answer): string =>
  typeof answer === "string" ? answer : `status ${answer.status}`;
