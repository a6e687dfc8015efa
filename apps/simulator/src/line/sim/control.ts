// The control surface `/_sim`: what a test may see and move of this world. Bad input is answered 400 with one sentence.
import { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { eventControl } from "./event-control.ts";
import { faultControl } from "./fault-control.ts";
import { phoneControl } from "./phone-control.ts";
import { settingsControl } from "./settings-control.ts";
import { streamList } from "./stream-list.ts";

export function control(ground: Ground): Hono {
  const app = new Hono();
  app.get("/sent", (c) => streamList(c, ground.journal.all()));
  app.get("/webhooks", (c) => streamList(c, ground.webhooks.all()));
  phoneControl(app, ground);
  settingsControl(app, ground);
  faultControl(app, ground.faults);
  eventControl(app, ground);
  app.all("*", (c) => c.json({ message: "この操作はありません。" }, 404));
  return app;
}
