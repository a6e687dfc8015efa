// Builds static files that a strict content policy can serve; in development it also answers /config.json.
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv, type Plugin } from "vite";

export default defineConfig(({ mode }) => {
  const port = Number(loadEnv(mode, "../..", "KUMACARI_").KUMACARI_PORT ?? 4000);
  return {
    plugins: [react(), tailwindcss(), townConfig(port)],
    server: { port: port + 5, strictPort: true },
    preview: { port: port + 5, strictPort: true },
    // Nothing inlined: `script-src 'self'; img-src 'self'` holds.
    build: { outDir: "dist", sourcemap: false, assetsInlineLimit: 0 },
  };
});

/** What the town's own server says at this address. */
function townConfig(port: number): Plugin {
  const body = JSON.stringify({ api: `http://localhost:${port + 3}`, identity: "simulator", liffId: "town" });
  return {
    name: "town-config",
    configureServer(server) {
      server.middlewares.use("/config.json", (_request, response) => {
        response.setHeader("content-type", "application/json").end(body);
      });
    },
  };
}
