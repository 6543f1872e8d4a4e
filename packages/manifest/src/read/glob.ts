import { readdir } from "node:fs/promises";
import path from "node:path";
import { limits } from "../limits.js";
import { byCodeUnit } from "../order.js";

/** Whether a path argument is a pattern rather than a name. */
export function isGlob(argument: string): boolean {
  return /[*?[\]{}]/.test(argument);
}

/**
 * Paths that match a pattern, sorted: `*` and `?` within a name, `**` over folders, `[abc]`, `{a,b}`.
 * Names that begin with a dot match only where the pattern says so. Undefined where braces stand for too many
 * patterns.
 */
export async function expandGlob(pattern: string, cwd: string): Promise<string[] | undefined> {
  const patterns = braces(pattern.replaceAll("\\", "/"));
  if (patterns === undefined) return undefined;
  const walk = new Walk();
  for (const one of patterns) {
    const segments = one.split("/").filter((segment) => segment !== "" && segment !== ".");
    await walk.descend(one.startsWith("/") ? "/" : cwd, segments);
  }
  return [...walk.found].sort(byCodeUnit);
}

/** A walk over folders that does nothing twice: `**` reaches a folder in many ways. */
class Walk {
  readonly found = new Set<string>();
  readonly #seen = new Set<string>();

  async descend(folder: string, segments: readonly string[]): Promise<void> {
    const [segment, ...rest] = segments;
    const task = JSON.stringify([folder, segments]);
    if (segment === undefined || this.#seen.has(task)) return;
    this.#seen.add(task);
    if (!isGlob(segment)) return this.#step(path.join(folder, segment), rest);
    const entries = await entriesOf(folder);
    if (segment === "**") {
      await this.descend(folder, rest.length === 0 ? ["*"] : rest);
      for (const { name, isFolder } of entries) {
        if (isFolder && !name.startsWith(".") && name !== "node_modules")
          await this.descend(path.join(folder, name), segments);
      }
      return;
    }
    const matches = expressionOf(segment);
    for (const { name } of entries) {
      if (matches.test(name) && (segment.startsWith(".") || !name.startsWith(".")))
        await this.#step(path.join(folder, name), rest);
    }
  }

  async #step(target: string, rest: readonly string[]): Promise<void> {
    if (rest.length === 0) this.found.add(target);
    else await this.descend(target, rest);
  }
}

async function entriesOf(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => byCodeUnit(a.name, b.name));
  } catch {
    return [];
  }
}

function expressionOf(segment: string): RegExp {
  const source = segment.replace(/\[!?[^\]]+\]|[\s\S]/g, (part) => {
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.length > 1)
      return `[${part.startsWith("[!") ? "^" : ""}${part.slice(part.startsWith("[!") ? 2 : 1, -1).replace(/[\\^[]/g, "\\$&")}]`;
    return part.replace(/[\\^$.|+(){}[\]]/, "\\$&");
  });
  return new RegExp(`^${source}$`, "u");
}

/** `a{b,c}` → `ab`, `ac`; the innermost braces first. Undefined beyond the limit. */
function braces(pattern: string): string[] | undefined {
  let patterns = new Set([pattern]);
  for (;;) {
    const next = new Set<string>();
    for (const one of patterns) {
      const found = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(one);
      const [, before = "", choices = "", after = ""] = found ?? [];
      if (found === null) next.add(one);
      else for (const choice of choices.split(",")) next.add(`${before}${choice}${after}`);
      if (next.size > limits.patterns) return undefined;
    }
    if ([...next].every((one) => patterns.has(one))) return [...next];
    patterns = next;
  }
}
