// Opens the platform on a port of this machine and of no other.
import { createAdaptorServer } from "@hono/node-server";
import type { Platform } from "./platform.ts";

export type Door = { readonly port: number; close(): Promise<void> };

/** Port 0 takes any free one. Rejects as node does (`EADDRINUSE`) when the port is taken. */
export function listen(platform: Platform, port: number): Promise<Door> {
  const server = createAdaptorServer({ fetch: platform.app.fetch, overrideGlobalObjects: false });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Phones hold an event stream open for as long as they are looked at.
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
  });
}
