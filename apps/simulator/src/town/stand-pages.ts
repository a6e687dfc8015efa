// Puts the console and the citizen pages on their ports: built and static, or live from their sources.
import type { Clock } from "@kumacari/desk/ports";
import { buildPages, distOf } from "./build-pages.ts";
import type { DataFolder } from "./data-folder.ts";
import { originOf, type Ports } from "./ports.ts";
import { type PageSite, servePages, siteHeaders } from "./serve-pages.ts";
import type { Closing } from "./together.ts";

export type PageNeeds = {
  readonly ports: Ports;
  readonly data: DataFolder;
  readonly clock: Clock;
  readonly closing: Closing;
  readonly say: (line: string) => void;
  readonly dev?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
};

export async function standPages(needs: PageNeeds): Promise<void> {
  const { closing, dev = false } = needs;
  if (dev) {
    const { servePagesLive } = await import("./serve-pages-live.ts");
    for (const site of sites(needs)) closing.add("front", await servePagesLive(site));
    return;
  }
  await buildPages(needs);
  for (const site of sites(needs)) closing.add("front", await servePages(site));
}

function sites({ ports, data }: PageNeeds): readonly PageSite[] {
  const api = originOf(ports.api);
  return [
    {
      port: ports.admin,
      folder: distOf("admin"),
      config: { api },
      headers: siteHeaders({ talkTo: [api], sendFormsTo: [api, originOf(ports.idp)], showFrom: [api] }),
    },
    {
      port: ports.citizen,
      folder: distOf("citizen"),
      config: { api, identity: "simulator", liffId: data.settings.liff.liffId },
      headers: siteHeaders({
        talkTo: [api],
        sendFormsTo: [],
        showFrom: [api],
        framedBy: originOf(ports.line),
        locate: true,
      }),
    },
  ];
}
