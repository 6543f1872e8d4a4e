// What a page of Markdown holds, as far as our checks need it: fenced blocks, headings and links.

/**
 * The fenced blocks of a page, in order: `{ language, file, text, line, notRun }`. The second word after the fence names
 * the file that the block shows; `notRun` is the reason of a comment `not run in CI: REASON` right before the block.
 */
export function blocksOf(markdown) {
  const pattern = /(<!-- not run in CI: ([^>]*?) -->\s*)?^(`{3,})(\w*)(?: +(\S+))?\n([\s\S]*?)^\3$/gm;
  return [...markdown.matchAll(pattern)].map((match) => ({
    language: match[4],
    file: match[5] ?? null,
    text: match[6],
    line: markdown.slice(0, match.index).split("\n").length,
    notRun: match[2] ?? null,
  }));
}

const blank = (text) => text.replace(/[^\n]/g, " ");

/** The page with fenced blocks, comments and, unless `keepCode`, inline code blanked; every offset stays. */
export function proseOf(markdown, { keepCode = false } = {}) {
  const prose = markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, blank).replace(/<!--[\s\S]*?-->/g, blank);
  return keepCode ? prose : prose.replace(/`[^`\n]*`/g, blank);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(markdown) {
  const seen = new Map();
  const anchors = new Set();
  for (const [, title] of proseOf(markdown, { keepCode: true }).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}

/**
 * Links, images and reference definitions that lead inside the repository: `{ target, symbol, line }`. `symbol` is the
 * name that a link in the form [`name`](file) promises to be in the file; null for other links.
 */
export function linksOf(markdown) {
  const prose = proseOf(markdown);
  const found = [
    ...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g),
    ...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
    ...prose.matchAll(/<(?:img|a)\b[^>]*?(?:src|href)="([^"]+)"/g),
  ];
  return found
    .map((match) => ({
      target: match[1],
      symbol: /\[`([\w.:]+)`$/.exec(markdown.slice(0, match.index))?.[1] ?? null,
      line: prose.slice(0, match.index).split("\n").length,
    }))
    .filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** Paths of this repository in inline code, such as `tools/docs/links.mjs`: `{ target, line }`. */
export function pathsOf(markdown) {
  const prose = proseOf(markdown, { keepCode: true });
  const paths =
    /`((?:packages|native\/(?:crates|node|bench|golden)|tools|schemas|docs|examples|\.ci|\.changeset)\/[\w./-]*[\w-]|[\w./-]+\.(?:mjs|md|rs|ts))`/g;
  return [...prose.matchAll(paths)]
    .filter((match) => match[1].includes("/") && !/^\.{1,2}\//.test(match[1]))
    .map((match) => ({ target: match[1], line: prose.slice(0, match.index).split("\n").length }));
}
