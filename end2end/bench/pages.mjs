// Builds the two pages that the atlas is measured against, each an index.html and one script.

import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const GEOMETRY = process.env.GEOMETRY_DIR ?? here("../../geometry/source");
const FACTS = process.env.FACTS_DIR ?? here("../../facts/tables");

const REPUBLICS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const FIRST = 1990;
const LAST = 2019;

/** Builds the page `name` (d3 or echarts) into `out` and returns that folder. */
export async function buildPage(name, out) {
  const dir = join(out, name);
  await mkdir(dir, { recursive: true });
  await build({
    entryPoints: [here(`./${name}.page.mjs`)],
    outfile: join(dir, "page.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [{ name: "atlas", setup: sources }],
  });
  await copyFile(here(`./${name}.html`), join(dir, "index.html"));
  return dir;
}

function sources(bundle) {
  bundle.onResolve({ filter: /^geometry\// }, ({ path }) => ({ path: join(GEOMETRY, path.slice("geometry/".length)) }));
  bundle.onResolve({ filter: /^facts$/ }, () => ({ path: "facts", namespace: "facts" }));
  bundle.onLoad({ filter: /.*/, namespace: "facts" }, async () => ({ contents: JSON.stringify(await facts()), loader: "json" }));
}

/** The seizures of the five republics by drug, country and year; null where there is no row. */
async function facts() {
  const [head, ...rows] = (await readFile(join(FACTS, "seizures.csv"), "utf8")).trim().split(/\r?\n/);
  const at = Object.fromEntries(head.split(",").map((column, n) => [column, n]));
  const empty = () => Object.fromEntries(REPUBLICS.map((a3) => [a3, Array(LAST - FIRST + 1).fill(null)]));
  const table = { first: FIRST, last: LAST, heroin: empty(), opium: empty() };
  for (const row of rows.map((line) => line.split(","))) {
    const series = table[row[at.drug]]?.[row[at.country]];
    const year = Number(row[at.year]);
    if (series && year >= FIRST && year <= LAST) series[year - FIRST] = Number(row[at.kg]);
  }
  return table;
}
