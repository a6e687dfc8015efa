// Serves the app on localhost with time-outs that fit LINE, and ends in good order.
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export type Door = { readonly port: number; close(): Promise<void> };

/** Rejects when the port is taken. Port 0 picks one. */
export async function listen(app: Hono, port: number): Promise<Door> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 65_000, noDelay: true },
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", done);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens on no port");
  return {
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }),
  };
}
