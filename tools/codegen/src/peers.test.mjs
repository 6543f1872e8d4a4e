import { expect, test } from "vitest";
import { collectPeers, writePeerNames } from "./peers.mjs";
import { writePeersPage } from "./peers-page.mjs";

const schemas = [
  {
    name: "job",
    file: "job.schema.json",
    schema: {
      properties: {
        learning_rate: { "x-peers": { watsonx: ["learning_rate"], "caikit-nlp": ["lr", "learning_rate"] } },
        num_epochs: { "x-peers": { transformers: ["num_train_epochs"], others: ["epochs"] } },
      },
      $defs: {
        Part: {
          properties: { num_epochs: { "x-peers": { OpenAI: ["n_epochs"], "caikit-nlp": ["epochs"] } } },
        },
      },
    },
  },
];

test("every name is found with its tool and key", () => {
  expect(collectPeers(schemas).map(({ name, tool, key }) => `${tool} ${name} = ${key}`)).toContain(
    "OpenAI n_epochs = num_epochs",
  );
});

test("programs get the names that are not ours, each once with all who use it", () => {
  const text = writePeerNames(schemas);
  expect(text).toContain('"epochs": {"key":"num_epochs","tools":["caikit-nlp","others"]}');
  expect(text).toContain('"lr": {"key":"learning_rate","tools":["caikit-nlp"]}');
  expect(text).not.toContain('"learning_rate":');
});

test("the page has a table a tool, with the names that are the same", () => {
  const page = writePeersPage(schemas);
  expect(page).toContain(
    "## watsonx\n\n| there | here |\n| --- | --- |\n| `learning_rate` | `learning_rate` |",
  );
  expect(page).toContain("| `n_epochs` | `num_epochs` |");
});
