import { expect, test } from "vitest";
import { experiment, Folder } from "../testing/folder.js";

const folder = new Folder();

test.each([
  ["num_epochs: 1_000", "Write 1000."],
  ["num_epochs: １２", "Write 12."],
  ["num_epochs: '12'", "Remove the quotes: 12."],
  ["learning_rate: 1,000.5", "Write 1000.5."],
  ["learning_rate: 0,03", "Write 0.03."],
  ["learning_rate: 1.000,5", "Write 1000.5."],
  ["learning_rate: 1,500", "Write 1500, or 1.500 if decimals follow."],
  ["num_epochs: 1,500", "Write 1500."],
  ["init_text: 1.0\n  init_method: text", 'Put it in quotes: "1.0".'],
  ["init_text: True\n  init_method: text", 'Put it in quotes: "True".'],
  ["shuffle: yes", "Write true."],
  ["init_text: 7\n  init_method: text", 'Put it in quotes: "7".'],
])("%s: %s", async (line, help) => {
  folder.write("a.yaml", experiment("a", { tuning: `  ${line}\n` }));
  expect((await folder.load()).diagnostics.map((one) => one.help)).toEqual([help]);
});

test.each([
  ["Demo Reviews", "demo-reviews"],
  ["Café_Naïve", "cafe-naive"],
  ["../../etc/passwd", "etc-passwd"],
])("the name %s could be %s", async (name, fitting) => {
  folder.write("a.yaml", experiment(name));
  const [one] = (await folder.load()).diagnostics;
  expect(one?.help).toContain(`For example \`${fitting}\`.`);
});

test.each(["12345 678", "0,03", "1,5,0"])(
  "num_epochs: %s is no number that anybody can guess",
  async (value) => {
    folder.write("a.yaml", experiment("a", { tuning: `  num_epochs: ${value}\n` }));
    const [problem] = (await folder.load()).diagnostics;
    expect(problem).toMatchObject({
      code: "manifest/wrong-type",
      help: expect.not.stringMatching(/Write \d/),
    });
  },
);

test("nothing is made up where nothing fits", async () => {
  folder.write("a.yaml", experiment('"名前"'));
  expect((await folder.load()).diagnostics.map(({ help }) => help.includes("For example"))).toEqual([false]);
});
