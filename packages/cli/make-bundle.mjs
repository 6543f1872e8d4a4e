// Puts the program's modules, ours and others', into few files (bundle): finding and reading hundreds of small ones
// is most of what a short command takes. The engine, the generated validators and data packages stay where they are.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";

const folder = "bundle";
process.chdir(import.meta.dirname);
rmSync(folder, { recursive: true, force: true });
const program = await rolldown({
  input: { main: "dist/main.js" },
  platform: "node",
  external: [/^@tunesmith\/(native|contracts|tiny-base)/, /^@resvg\//],
});
const { output } = await program.write({ dir: folder, format: "esm", chunkFileNames: "[name]-[hash].js" });
writeFileSync(join(folder, "LICENSES.md"), licencesOf(output.flatMap(({ moduleIds = [] }) => moduleIds)));

/** The licences of the packages that the bundle holds, each once. */
function licencesOf(modules) {
  const packages = new Set(modules.filter((id) => id.includes("/node_modules/")).map(packageOf));
  return [...packages]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((path) => {
      const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
      const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
      return `# ${name} ${version} (${license})\n\n${file ? readFileSync(join(path, file), "utf8").trim() : ""}\n`;
    })
    .join("\n");
}

/** The folder of the package that a module belongs to. */
function packageOf(id) {
  let path = dirname(id);
  while (!existsSync(join(path, "package.json")) || !/\/node_modules\/(@[^/]+\/)?[^/]+$/.test(path))
    path = dirname(path);
  return path;
}
