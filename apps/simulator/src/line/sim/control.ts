// The control surface `/_sim`: what a test may see and move of this world. Bad input is answered 400 with one sentence.
import { toJst } from "@kumacari/domain";
import { type Context, Hono } from "hono";
import * as z from "zod";
import { act, actWords } from "../act/act.ts";
import { perform } from "../act/perform.ts";
import type { Ground } from "../ground.ts";
import { addPhone } from "../world/add-phone.ts";
import { isFriend, shownMenu } from "../world/talk.ts";
import { bad, bodyOf } from "./body.ts";
import { faultControl } from "./fault-control.ts";

const newPhone = z.strictObject({ name: z.string().trim().min(1).max(20) });
const acts = z.union([act, z.array(act).min(1).max(100)]);
const onOff = z.strictObject({ on: z.boolean() });

export function control(ground: Ground): Hono {
  const { world } = ground;
  const app = new Hono();
  app.get("/sent", (c) => c.json(ground.journal.all()));
  app.get("/webhooks", (c) => c.json(ground.webhooks.all()));
  app.get("/phones", (c) =>
    c.json(
      world.record.phones.map((it) => ({
        id: it.id,
        name: it.name,
        userId: it.userId,
        friend: isFriend(it),
      })),
    ),
  );
  app.post("/phone", async (c) => {
    const asked = newPhone.safeParse(await bodyOf(c));
    if (!asked.success) return bad(c, "電話を作るには {name} に1〜20字の名前が必要です。");
    const { id, userId } = addPhone(world, ground.chance, asked.data);
    return c.json({ id, userId });
  });
  app.get("/phone/:id", (c) => {
    const phone = world.phone(c.req.param("id"));
    if (!phone) return unknownPhone(c);
    return c.json({
      userId: phone.userId,
      friend: isFriend(phone),
      talk: phone.talk.map(({ from, at, message }) => ({ from, at: toJst(at), message })),
      richMenuId: shownMenu(world, phone)?.menu.richMenuId ?? null,
    });
  });
  app.post("/phone/:id/do", async (c) => {
    const phone = world.phone(c.req.param("id"));
    if (!phone) return unknownPhone(c);
    const asked = acts.safeParse(await bodyOf(c));
    if (!asked.success) return bad(c, actWords);
    const many = Array.isArray(asked.data) ? asked.data : [asked.data];
    const done = perform(ground, phone, many);
    if (!done.ok) return bad(c, done.error);
    return c.json(Array.isArray(asked.data) ? done.value : done.value[0]);
  });
  app.post("/redelivery", async (c) => {
    const asked = onOff.safeParse(await bodyOf(c));
    if (!asked.success) return bad(c, "再送の設定は {on:true} か {on:false} です。");
    world.record.redelivery = asked.data.on;
    world.changed();
    return c.json({ on: asked.data.on });
  });
  faultControl(app, ground.faults);
  app.all("*", (c) => c.json({ message: "この操作はありません。" }, 404));
  return app;
}

const unknownPhone = (c: Context): Response => c.json({ message: "その電話はありません。" }, 404);
