// A static server on the loopback address. It serves a folder under a sub-path, so that a link
// that only works at the root of a host is found at once.

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".zip": "application/zip",
};
const COMPRESSED = new Set([".css", ".csv", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"]);
const compress = promisify(gzip);

/** Serves `dir` under `base`; `zip` compresses what a host would compress, `shut` lets no other origin in. */
export async function serve(dir, { base = "/some/base/", zip = false, shut = false } = {}) {
  const zipped = new Map();

  async function answer(request, response) {
    const file = await find(dir, base, request.url);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
      return;
    }
    const kind = extname(file);
    const head = { "content-type": TYPES[kind] ?? "application/octet-stream", "cache-control": "no-store", ...(shut ? {} : { "access-control-allow-origin": "*" }) };
    if (zip && COMPRESSED.has(kind)) {
      if (!zipped.has(file)) zipped.set(file, await compress(await readFile(file), { level: 9 }));
      const body = zipped.get(file);
      response.writeHead(200, { ...head, "content-encoding": "gzip", "content-length": body.length }).end(body);
    } else {
      const { size } = await stat(file);
      response.writeHead(200, { ...head, "content-length": size });
      createReadStream(file).on("error", () => response.destroy()).pipe(response);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: origin + base,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The file that an address means, or nothing where there is none below `dir`. */
async function find(dir, base, address) {
  let path;
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes("\0")) return undefined;
  let file = normalize(join(dir, path.slice(base.length)));
  if (file !== normalize(dir) && !file.startsWith(normalize(dir + sep))) return undefined;
  try {
    let found = await stat(file);
    if (found.isDirectory()) {
      file = join(file, "index.html");
      found = await stat(file);
    }
    return found.isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
