// A registry on loopback that serves tarballs of one scope: packages are installed by name, as from the real one.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename } from "node:path";

/**
 * Serves `packed` (as `packAll` returns it, with each tarball's `manifest`) until it is closed:
 * `{ url, close }`. Anything else is not found, as for an optional package of another platform.
 */
export async function serveRegistry(packed) {
  const byName = new Map(packed.map((entry) => [entry.name, entry]));
  const byFile = new Map(packed.map((entry) => [basename(entry.file), entry]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.slice(1));
    const tarball = byFile.get(path);
    const entry = byName.get(path);
    if (tarball !== undefined) response.end(readFileSync(tarball.file));
    else if (entry !== undefined)
      response.setHeader("content-type", "application/json").end(JSON.stringify(packument(entry, url)));
    else response.writeHead(404).end("{}");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return { url, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** What a registry says of a package that has one version. */
function packument({ name, version, file, manifest }, url) {
  const integrity = `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
  const dist = { tarball: new URL(basename(file), url).href, integrity };
  return { name, "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } };
}
