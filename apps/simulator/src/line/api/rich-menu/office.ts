// A platform with an hour between any two requests, so that no rate is met, and hands to make menus with; for tests.
import { instant } from "@kumacari/domain";
import { accessToken, type Raised, raisePlatform } from "../../../../test/raise-platform.ts";
import { png } from "./picture.ts";

export const menu = {
  size: { width: 2500, height: 843 },
  selected: true,
  name: "はじめのメニュー",
  chatBarText: "メニュー",
  areas: [
    {
      bounds: { x: 0, y: 0, width: 2500, height: 843 },
      action: { type: "postback", label: "相談する", data: "consult" },
    },
  ],
};

export type Office = Raised & {
  later(ms: number): void;
  /** The id of a new menu. */
  make(more?: object): Promise<string>;
  /** A new menu with its picture. */
  makeWhole(more?: object): Promise<string>;
  upload(id: string, bytes: Uint8Array<ArrayBuffer>, type?: string): Promise<number>;
  friend(name: string): { readonly id: string; readonly userId: string };
  /** The menu under a phone's talk. */
  shown(phoneId: string): Promise<unknown>;
};

export async function openOffice(): Promise<Office> {
  let now = 1_795_000_000_000;
  const clock = { now: () => instant(now) };
  const raised = await raisePlatform({ clock });
  const ask: Raised["send"] = (...request) => {
    now += 3_600_000;
    return raised.send(...request);
  };
  const upload: Office["upload"] = async (id, bytes, type = "image/png") => {
    const answer = await fetch(`${raised.origin}/v2/bot/richmenu/${id}/content`, {
      method: "POST",
      headers: { authorization: `Bearer ${accessToken}`, "content-type": type },
      body: bytes,
    });
    return answer.status;
  };
  const make: Office["make"] = async (more = {}) =>
    String((await ask("POST", "/v2/bot/richmenu", { ...menu, ...more })).body.richMenuId);
  return {
    ...raised,
    send: ask,
    later(ms) {
      now += ms;
    },
    make,
    async makeWhole(more = {}) {
      const id = await make(more);
      await upload(id, png(2500, 843));
      return id;
    },
    upload,
    friend(name) {
      const phone = raised.platform.addPhone({ name });
      raised.platform.act(phone.id, { follow: true });
      return phone;
    },
    shown: async (phoneId) => (await raised.get(`/_sim/phone/${phoneId}`)).body.richMenuId,
  };
}
