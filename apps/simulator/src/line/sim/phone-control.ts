// `/_sim/phone`, `/_sim/phones` and `/_sim/do`: people, their phones, and what they do with them.
import { toJst } from "@kumacari/domain";
import type { Context, Hono } from "hono";
import * as z from "zod";
import { act, actWords } from "../act/act.ts";
import { type Deed, perform } from "../act/perform.ts";
import type { Ground } from "../ground.ts";
import { addPhone } from "../world/add-phone.ts";
import { isFriend, shownMenu } from "../world/talk.ts";
import { bad, bodyOf } from "./body.ts";

const newPhone = z.strictObject({ name: z.string().trim().min(1).max(20) });
const acts = z.union([act, z.array(act).min(1).max(100)]);
const together = z
  .array(z.strictObject({ phone: z.string(), do: act }))
  .min(1)
  .max(100);

export function phoneControl(app: Hono, ground: Ground): void {
  const { world } = ground;
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
    const done = perform(
      ground,
      many.map((it) => ({ phone, act: it })),
    );
    if (!done.ok) return bad(c, done.error);
    return c.json(Array.isArray(asked.data) ? done.value : done.value[0]);
  });
  app.post("/do", async (c) => {
    const asked = together.safeParse(await bodyOf(c));
    if (!asked.success) return bad(c, `いっしょにすることは [{phone,do:動作},…] です。${actWords}`);
    const deeds: Deed[] = [];
    for (const it of asked.data) {
      const phone = world.phone(it.phone);
      if (!phone) return unknownPhone(c);
      deeds.push({ phone, act: it.do });
    }
    const done = perform(ground, deeds);
    return done.ok ? c.json(done.value) : bad(c, done.error);
  });
}

const unknownPhone = (c: Context): Response => c.json({ message: "その電話はありません。" }, 404);
