// Builds the console as static files; while developing it also answers /config.json, as the host of the files does.
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv, type Plugin } from "vite";

export default defineConfig(({ mode }) => {
  const base = Number(loadEnv(mode, import.meta.dirname, "KUMACARI_").KUMACARI_PORT ?? 4000);
  return {
    plugins: [react(), tailwindcss(), configFor(`http://localhost:${base + 3}`)],
    server: { host: "localhost", port: base + 4, strictPort: true },
    preview: { host: "localhost", port: base + 4, strictPort: true },
    build: { outDir: "dist", sourcemap: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  };
});

const configFor = (api: string): Plugin => ({
  name: "config-json",
  configureServer(server) {
    server.middlewares.use("/config.json", (_request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ api }));
    });
  },
});
