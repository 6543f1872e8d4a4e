import { createHash } from "node:crypto";
import { escape } from "../markup.js";
import type { Fact } from "../view.js";
import { style } from "./style.js";

/** What a page consists of; everything but the title is markup. */
export interface HtmlParts {
  title: string;
  heading: string;
  sections: readonly string[];
  footer: string;
  /** A script, and JSON that it reads from elements of these ids. */
  behaviour?: { script: string; data: Readonly<Record<string, string>> };
}

/**
 * One HTML page that needs nothing else: no network, no fonts, no other file. The same parts give the same bytes; a
 * script runs only if it is the page's own.
 */
export function htmlDocument({ title, heading, sections, footer, behaviour }: HtmlParts): string {
  const scripts = behaviour === undefined ? "'none'" : `'${digestOf(behaviour.script)}'`;
  const data = Object.entries(behaviour?.data ?? {}).map(
    ([id, json]) => `<script type="application/json" id="${id}">${json}</script>\n`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Tunesmith">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts}; img-src data:; base-uri 'none'; form-action 'none'">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${heading}
<main>
${sections.join("\n")}
</main>
<footer>${footer}</footer>
${behaviour === undefined ? "" : `${data.join("")}<script>${behaviour.script}</script>\n`}</body>
</html>
`;
}

/** What stands at the top of a page. */
export interface Heading {
  /** What kind of page it is. */
  brand: string;
  name: string;
  description: string | null;
  /** Short facts, as markup. */
  chips: readonly string[];
}

export function htmlHeading({ brand, name, description, chips }: Heading): string {
  return `<header>
<div class="brand"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="M4 9v6M8 5v14M12 8v8M16 4v16M20 10v4"/></svg>Tunesmith · ${brand}</div>
<h1>${escape(name)}</h1>
${description ? `<p class="lede">${escape(description)}</p>` : ""}
<ul class="chips">${chips.map((chip) => `<li>${chip}</li>`).join("")}</ul>
</header>`;
}

/** Names and values below each other. */
export function definitions(facts: readonly Fact[]): string {
  return `<dl>${facts.map(({ name, value }) => `<dt>${escape(name)}</dt><dd><code>${escape(value)}</code></dd>`).join("")}</dl>`;
}

/** A Content-Security-Policy source that admits exactly this script. */
function digestOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
