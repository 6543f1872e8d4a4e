import { medianWindow, stepRange, thin } from "../curve/curve.js";
import { count, loss, plural } from "../format.js";
import { escape } from "../markup.js";
import { plotMargin } from "../curve/curve-plot.js";
import { curveFigure } from "../curve/svg-curve.js";
import type { RunView } from "../view.js";
import { confusionSection } from "./confusion.js";
import { definitions, htmlDocument, htmlHeading } from "./document.js";
import { hero, scoreTable } from "./estimates.js";
import { recordsSection } from "./records.js";
import { script } from "./script.js";

/** Losses the pointer can read; more than pixels would only make the page heavier. */
const mostReadable = 1200;

/**
 * The run's report as one HTML page that needs nothing else: no network, no fonts, no other file.
 * The same run gives the same bytes; no clock and no path of this machine is in it.
 */
export function reportPage(view: RunView): string {
  const { evaluation } = view;
  const sections = [
    evaluation ? hero(evaluation) : "",
    tiles(view),
    evaluation ? scoreTable(evaluation) : "",
    curveSection(view),
    evaluation ? confusionSection(evaluation) : "",
    evaluation ? recordsSection(evaluation) : "",
    settings(view),
    provenance(view),
  ];
  return htmlDocument({
    title: `${view.name} – tuning report`,
    heading: heading(view),
    sections,
    footer: `Made by Tunesmith from run ${escape(view.runId.slice(0, 12))}. Everything on this page is computed from the files beside it; the same manifest, data and base model give the same page, byte for byte.`,
    behaviour: { script, data: { losses: losses(view) } },
  });
}

function heading(view: RunView): string {
  return htmlHeading({
    brand: "tuning report",
    name: view.name,
    description: view.description,
    chips: [
      escape(view.task.replaceAll("_", " ")),
      plural(view.virtualTokens, "virtual token"),
      `base <code>${escape(view.base)}</code>`,
      ...view.tags.map((tag) => `#${escape(tag)}`),
    ],
  });
}

function tiles(view: RunView): string {
  const entries: [string, string][] = [];
  const test = view.evaluation?.mcnemar;
  if (test) entries.push(["records put right", count(test.wins)], ["records broken", count(test.losses)]);
  if (view.finalLoss !== null) entries.push(["loss of the last step", loss(view.finalLoss)]);
  if (view.bestValidation)
    entries.push([
      `best validation loss, epoch ${view.bestValidation.epoch}`,
      loss(view.bestValidation.loss),
    ]);
  if (entries.length < 4) entries.push(["optimiser steps", count(view.steps)]);
  if (entries.length < 4) entries.push(["epochs", count(view.epochs)]);
  return `<section class="tiles">${entries
    .slice(0, 4)
    .map(([name, value]) => `<div class="tile"><span>${name}</span><strong>${value}</strong></div>`)
    .join("")}</section>`;
}

/** An entry of the legend. */
function key(drawing: string, label: string): string {
  return `<span><svg viewBox="0 0 26 10" aria-hidden="true">${drawing}</svg>${label}</span>`;
}

function curveSection(view: RunView): string {
  const { curve } = view;
  const window = medianWindow(curve);
  const keys = [
    key(`<path class="raw${window === 1 ? " alone" : ""}" d="M0 5h26"/>`, "training loss of each step"),
  ];
  if (window > 1) keys.push(key('<path class="median" d="M0 5h26"/>', `median of ${window} steps`));
  if (curve.validation.length > 0) {
    keys.push(
      key('<circle class="validation" cx="13" cy="5" r="3.5"/>', "validation loss"),
      key('<circle class="validation best" cx="13" cy="5" r="5"/>', "its lowest"),
    );
  }
  return `<section class="card"><h2>Learning curve</h2>
<p class="note">Loss of each of ${plural(view.steps, "optimiser step")} before its update, over ${plural(view.epochs, "epoch")}.</p>
<div class="keys">${keys.join("")}</div>
<div class="plot">${curveFigure(curve, { width: 1010, height: 380 }, "wide")}${curveFigure(curve, { width: 380, height: 280 }, "narrow")}<div class="cursor"></div><div class="readout" aria-hidden="true"></div></div></section>`;
}

function settings(view: RunView): string {
  const overrides = { title: "Set on the command line", facts: view.overrides };
  const groups = [...view.settings, ...(view.overrides.length > 0 ? [overrides] : [])].map(
    ({ title, facts }) => `<div><h3>${escape(title)}</h3>${definitions(facts)}</div>`,
  );
  return `<section class="card"><h2>Parameters</h2>
<p class="note">Every value that was in effect, defaults filled in.</p>
<div class="groups">${groups.join("\n")}</div></section>`;
}

function provenance(view: RunView): string {
  return `<section class="card"><h2>Provenance</h2>
<p class="note">What the result follows from. The run id is the digest of all of it: another run with the same id has the same adapter, bit for bit.</p>
${definitions(view.provenance)}
<h3 style="margin-top:24px">Use the adapter</h3>
<pre><code>npx tune generate --model BASE_MODEL_FOLDER --adapter ADAPTER_FOLDER --input "…"</code></pre>
<pre><code>from peft import PeftModel
model = PeftModel.from_pretrained(base_model, "ADAPTER_FOLDER")   # Python, template not applied</code></pre></section>`;
}

/** The curve as data for the pointer, safe inside a script element. */
function losses({ curve }: RunView): string {
  const [first, last] = stepRange(curve) ?? [0, 0];
  const steps = thin(curve.steps, mostReadable).map((point) => [point.step, point.epoch, loss(point.loss)]);
  const validation = curve.validation.map((point) => [point.step, point.epoch, loss(point.loss)]);
  return JSON.stringify({ margin: plotMargin, first, last, steps, validation }).replaceAll("<", "\\u003c");
}
