// Serves a built page folder as CloudFront will: static files, its configuration, its security headers, nothing else.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { listen } from "./listen.ts";

export type PageSite = {
  readonly port: number;
  /** The `dist` of a Vite build. */
  readonly folder: string;
  /** Answered at `/config.json`. */
  readonly config: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
};

/** What a page may load, talk to, send forms to, and be framed by. HSTS is production's: a laptop has no certificate. */
export const siteHeaders = (may: {
  readonly talkTo: readonly string[];
  readonly sendFormsTo: readonly string[];
  /** Where pictures may come from beside its own. */
  readonly showFrom?: readonly string[];
  readonly framedBy?: string;
  /** Ask where the device is; its browser asks the person first. */
  readonly locate?: boolean;
}): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${["'self'", "data:", ...(may.showFrom ?? [])].join(" ")}`,
    "font-src 'self'",
    `connect-src ${["'self'", ...may.talkTo].join(" ")}`,
    `form-action ${["'self'", ...may.sendFormsTo].join(" ")}`,
    `frame-ancestors ${may.framedBy ?? "'none'"}`,
    "manifest-src 'self'",
    "base-uri 'none'",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": `camera=(), geolocation=(${may.locate ? "self" : ""}), microphone=()`,
});

/** Answers how to close it. */
export async function servePages(site: PageSite): Promise<() => Promise<void>> {
  const config = JSON.stringify(site.config);
  const server = createServer((req, res) => {
    for (const [name, value] of Object.entries(site.headers)) res.setHeader(name, value);
    if (req.method !== "GET" && req.method !== "HEAD")
      return void res.writeHead(405, { Allow: "GET, HEAD" }).end();
    const path = pathOf(req);
    if (path === undefined) return void res.writeHead(400).end();
    if (path === "/config.json") return send(res, { type: "application/json", cache: "no-store" }, config);
    answer(site.folder, path, res);
  });
  return listen(server, site.port);
}

function answer(folder: string, path: string, res: ServerResponse): void {
  const file = join(folder, path);
  const inside = file.startsWith(folder + sep);
  if (inside && existsSync(file) && statSync(file).isFile()) {
    // Vite puts a hash of the content into every name under assets/.
    const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    res.writeHead(200, {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      "Cache-Control": cache,
    });
    createReadStream(file).pipe(res);
    return;
  }
  // A path with an extension names a file that is not there; any other is a place inside the page.
  if (!inside || extname(path) !== "") return void res.writeHead(404, { "Cache-Control": "no-store" }).end();
  send(
    res,
    { type: "text/html; charset=utf-8", cache: "no-cache" },
    readFileSync(join(folder, "index.html")),
  );
}

const send = (res: ServerResponse, as: { type: string; cache: string }, body: string | Buffer): void =>
  void res.writeHead(200, { "Content-Type": as.type, "Cache-Control": as.cache }).end(body);

function pathOf(req: IncomingMessage): string | undefined {
  const raw = (req.url ?? "/").split("?")[0] ?? "/";
  try {
    const path = decodeURIComponent(raw);
    return path.startsWith("/") && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
