import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "./tree.ts";

type Manifest = { readonly exports?: Record<string, string | { readonly node?: string }> };

const packages = readdirSync(`${root}packages`).map((name) => ({
  name,
  manifest: JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8")) as Manifest,
}));

const doors = packages.flatMap(({ name, manifest }) =>
  Object.entries(manifest.exports ?? {}).map(([door, to]) => ({
    door: `${name}${door.slice(1)}`,
    file: `packages/${name}/${(typeof to === "string" ? to : (to.node ?? "")).slice(2)}`,
    browser: typeof to === "string",
  })),
);

/** Packages whose code a browser may never load: their doors have no entry but `node`. */
const serverSide = ["crypto", "rpc", "store", "line"];

test("server-side packages open to node alone", () => {
  const open = doors.filter((it) => serverSide.includes(it.door.split("/")[0] ?? "") && it.browser);
  // The exceptions: one seals a page's own draft, one checks a proof without believing the server.
  expect(open.map((it) => it.door)).toEqual(["crypto/draft", "crypto/witness"]);
});

test("a door has at most 12 names (the domain, the desk and the ui kit, which are lists of words, aside)", () => {
  const wide = doors
    .filter((it) => it.file.endsWith(".ts") && !/^(domain|desk|ui)(\/|$)/.test(it.door))
    .map((it) => ({ door: it.door, names: valuesOf(readFileSync(`${root}${it.file}`, "utf8")) }))
    .filter((it) => it.names > 12);
  expect(wide).toEqual([]);
});

test("every door leads to a file", () => {
  expect(
    doors.filter((it) => !it.file.includes("*")).every((it) => readFileSync(`${root}${it.file}`).length > 0),
  ).toBe(true);
});

test("a README names every door of its package, every Lambda of its server, every page of its app", () => {
  const told = (room: string) => readFileSync(`${root}${room}/README.md`, "utf8");
  const silent = doors.flatMap(({ door }) => {
    const [name = "", ...path] = door.split("/");
    const ways = ["./", "…/", `@kumacari/${name}/`].map((way) => way + path.join("/"));
    const untold =
      path.length > 0 && path[0] !== "test" && !ways.some((it) => told(`packages/${name}`).includes(it));
    return untold ? [door] : [];
  });
  const lambdas = ["apps/bot", "apps/api"].flatMap((app) =>
    readdirSync(`${root}${app}/src`)
      .filter(
        (file) =>
          file.endsWith(".ts") && / handler\b/.test(readFileSync(`${root}${app}/src/${file}`, "utf8")),
      )
      .filter((file) => !told(app).includes(`\`${file}\``)),
  );
  const pages = ["apps/admin", "apps/citizen"].flatMap((app) =>
    readdirSync(`${root}${app}/src/routes`)
      .map((file) => readFileSync(`${root}${app}/src/routes/${file}`, "utf8"))
      .flatMap((text) => [...text.matchAll(/(?:path: |case |path === |path\.startsWith\()"(\/[a-z-]+)/g)])
      .map(([, path = ""]) => path)
      .filter((path) => !told(app).includes(`\`${path}`)),
  );
  expect({ silent, lambdas, pages }).toEqual({ silent: [], lambdas: [], pages: [] });
});

/** Names a door hands out at run time; types are free. */
function valuesOf(text: string): number {
  const listed = [...text.matchAll(/^export (?!type)\{([^}]*)\}/gm)].flatMap((it) =>
    (it[1] ?? "").split(","),
  );
  const own = [...text.matchAll(/^export (?:async )?(?:function|const|class) /gm)];
  return (
    listed.map((it) => it.trim()).filter((it) => it !== "" && !it.startsWith("type ")).length + own.length
  );
}
