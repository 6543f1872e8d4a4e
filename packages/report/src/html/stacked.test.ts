import { expect, it } from "vitest";
import { runView } from "../run-view.js";
import { sampleCurve } from "../testing/sample-curve.js";
import { sampleEvaluation as sampleTable } from "../testing/sample-evaluation.js";
import { sampleEvaluation, sampleRecord } from "../testing/sample-run.js";
import { evaluationPage } from "./evaluation-page.js";
import { reportPage } from "./page.js";

/** Texts of the elements of this name. */
function texts(markup: string, element: string): string[] {
  return [...markup.matchAll(new RegExp(`<${element}[ >][^>]*>?(.*?)</${element}>`, "gs"))].map(
    ([, text]) => text!,
  );
}

it.each([
  ["a run's report", reportPage(runView(sampleRecord(), sampleEvaluation(), sampleCurve())), 2],
  ["an evaluation", evaluationPage(sampleTable()), 1],
])("%s: each figure names its column, for narrow screens put rows below each other", (_, page, amount) => {
  const tables = [...page.matchAll(/<table(?! class="matrix)[^>]*>.*?<\/table>/gs)].map(([table]) => table);
  expect(tables).toHaveLength(amount);
  for (const table of tables) {
    expect(table).toMatch(/^<table class="stacked">/);
    const [, ...titles] = texts(table, "th");
    expect(titles.length).toBeGreaterThan(2);
    for (const row of texts(table, "tr").slice(1))
      expect([...row.matchAll(/<td data-title="([^"]+)">/g)].map(([, title]) => title)).toEqual(titles);
  }
});
