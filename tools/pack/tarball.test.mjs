// Each tarball by itself: what is in it, what its package.json says, and how npm, Node and TypeScript read it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, expect, test } from "vitest";
import { root } from "../setup/process.mjs";
import { packAll } from "./pack.mjs";

const folder = mkdtempSync(join(tmpdir(), "tunesmith-tarballs-"));
const packed = packAll(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const licence = readFileSync(join(root, "LICENSE"), "utf8");
const isPlatform = ({ name }) => name.startsWith("@tunesmith/native-");
const named = (entries) => entries.map((entry) => [entry.name, entry]);
const opened = ({ file, name }) => {
  const contents = createPackageFromTarballData(readFileSync(file));
  return { contents, read: (path) => contents.readFile(`/node_modules/${name}/${path}`) };
};

test("every public package is packed, and the addon once for this platform", () => {
  const names = packed.map(({ name }) => name);
  for (const name of ["cli", "contracts", "runner", "native", "tiny-base"])
    expect(names).toContain(`@tunesmith/${name}`);
  expect(packed.filter(isPlatform)).toHaveLength(1);
  expect(new Set(packed.map(({ version }) => version)).size).toBe(1);
});

test.each(named(packed))("%s holds what is run, its licence, and no test, map or source", (_, entry) => {
  const { read } = opened(entry);
  expect(read("LICENSE")).toBe(licence);
  for (const { path } of entry.files) {
    expect(path).toMatch(/\.(js|cjs|d\.ts|json|md|node|safetensors)$|^LICENSE$/);
    expect(path).not.toMatch(/\.test\.|testing\/|^src\/|node_modules/);
  }
});

test.each(named(packed))("%s has a package.json that installs as it is", (_, entry) => {
  const { read } = opened(entry);
  const manifest = JSON.parse(read("package.json"));
  expect(manifest).toMatchObject({
    license: "Apache-2.0",
    engines: { node: ">=20.19" },
    publishConfig: { access: "public" },
  });
  expect(manifest.description.length).toBeGreaterThan(20);
  for (const script of ["preinstall", "install", "postinstall", "prepare", "prepack"])
    expect(manifest.scripts ?? {}).not.toHaveProperty(script);
  for (const field of ["repository", "homepage", "bugs"]) expect(manifest).not.toHaveProperty(field);

  const own = new Map(packed.map(({ name, version }) => [name, version]));
  const needed = Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies });
  for (const [name, range] of needed.filter(([key]) => own.has(key))) expect(range, name).toBe(own.get(name));
});

test("every package has one door; a binary is for its platform alone", () => {
  const manifests = packed.map((entry) => [entry, JSON.parse(opened(entry).read("package.json"))]);
  for (const [, manifest] of manifests.filter(([entry]) => !isPlatform(entry))) {
    expect(manifest.type).toBe("module");
    expect(Object.keys(manifest.exports)).toEqual([".", "./package.json"]);
  }
  for (const [, manifest] of manifests.filter(([entry]) => isPlatform(entry)))
    expect(manifest).toMatchObject({ os: [process.platform], cpu: [process.arch] });
});

test.each(named(packed))("%s has nothing that publint objects to", async (_, { file }) => {
  const { buffer } = new Uint8Array(readFileSync(file));
  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
  expect(messages).toEqual([]);
});

/** For packages that are ES modules only, `require` and the resolution of before `exports` do not count. */
const beside = new Set(["node10", "node16-cjs"]);

test.each(named(packed.filter((entry) => !isPlatform(entry))))(
  "%s has types that are found and right (attw)",
  async (_, entry) => {
    const analysis = await checkPackage(opened(entry).contents);
    expect(analysis.types).toMatchObject({ kind: "included" });
    expect(analysis.problems.filter(({ resolutionKind }) => !beside.has(resolutionKind))).toEqual([]);
  },
);
