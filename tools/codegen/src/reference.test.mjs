import path from "node:path";
import { expect, test } from "vitest";
import { collectDefinitions } from "./definitions.mjs";
import { readSchemas } from "./read.mjs";
import { writeReference } from "./reference.mjs";

const schemas = await readSchemas(path.resolve(import.meta.dirname, "../../../schemas/v1"));
const kinds = ["experiment", "data-asset", "model", "evaluation"];
const pages = writeReference(
  schemas,
  collectDefinitions(schemas),
  new Map(kinds.map((kind) => [kind, `kind: ${kind}`])),
);

/** The anchors of a page's headings, as GitHub names them. @param {string} text */
function anchors(text) {
  const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
  return [...headings, ...ids];
}

test.each(Object.keys(pages))("every link of %s leads to a heading", (page) => {
  const text = pages[page] ?? "";
  const links = text.replaceAll(/`[^`\n]*`/g, "code");
  const broken = [...links.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].filter(([, file, anchor]) => {
    const target = file === "" ? text : (pages[`docs/reference/${file}`] ?? "");
    if (file === "problems.md" || file === "catalogs.md") return false;
    return target === "" || (anchor !== undefined && anchor !== "" && !anchors(target).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test.each(kinds)("no two headings of %s are the same", (kind) => {
  const found = anchors(pages[`docs/reference/${kind}.md`] ?? "");
  expect(found.length).toBe(new Set(found).size);
});

test("a key is told with type, bounds, default and its origin, example and names elsewhere", () => {
  const text = pages["docs/reference/experiment.md"] ?? "";
  expect(text).toContain(
    [
      "### prompt_tuning.max_input_tokens",
      "",
      "Longest source in tokens.",
      "",
      "- type: integer, at least 1, at most 1048576",
      "- default: `256`, from watsonx and caikit-nlp",
      "- elsewhere: `max_input_tokens` in watsonx; `max_source_length` in caikit-nlp;",
    ].join("\n"),
  );
  expect(text).toContain('- example: `tags: ["sentiment"]`');
  expect(text).toContain("### prompt_tuning.optimizer.weight_decay with type: sgd");
  expect(text).toContain("## validation.data_references\n\nValidation records.");
});
