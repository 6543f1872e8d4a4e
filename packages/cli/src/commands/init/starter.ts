/** What a starter is made for. */
export interface Starter {
  name: string;
  task: "classification" | "extraction" | "generation";
  model: string;
}

/** A task's part of the manifest, and records that show the form. */
interface Sample {
  description: string;
  verbalizer: string;
  labels?: readonly string[];
  outputTokens: number;
  records: readonly (readonly [input: string, output: string])[];
}

/** Records at the end that are held out. */
const heldOut = 4;

/** The files of a starter by name, the manifest first. */
export function starterFiles({ name, task, model }: Starter): Map<string, string> {
  const sample = samples[task];
  const records = sample.records.map(([input, output]) => `${JSON.stringify({ input, output })}\n`);
  return new Map([
    ["experiment.yaml", manifest(name, task, model, sample)],
    ["train.jsonl", records.slice(0, -heldOut).join("")],
    ["test.jsonl", records.slice(-heldOut).join("")],
  ]);
}

/** A YAML double-quoted scalar, which JSON text is. */
function text(value: string): string {
  return JSON.stringify(value);
}

function manifest(name: string, task: string, model: string, sample: Sample): string {
  return `# What is tuned, on which records, and how it is judged. \`tune apply\` makes it so.
apiVersion: tune/v1
kind: Experiment
name: ${name}
description: ${text(sample.description)}
prompt_tuning:
  base_model:
    model_id: ${text(model)} # ./ and ../ start from this file; any other name is a model of the hub
  task_id: ${task}
  num_virtual_tokens: 16
  init_method: random
  num_epochs: 20
  batch_size: 4
  learning_rate: 0.1
  max_input_tokens: 256
  max_output_tokens: ${sample.outputTokens}
  verbalizer: ${text(sample.verbalizer)} # put around every input, in training and later
${sample.labels ? `  labels: [${sample.labels.map(text).join(", ")}]\n` : ""}training_data_references:
  - type: container
    location: { path: train.jsonl }
validation:
  share: 0.2 # held back to watch the loss
evaluation:
  data_references:
    - type: container
      location: { path: test.jsonl }
runtime:
  seed: 1
`;
}

const samples: Record<Starter["task"], Sample> = {
  classification: {
    description: "Is the customer satisfied?",
    verbalizer: "Text: {{input}}\nAnswer:",
    labels: ["negative", "positive"],
    outputTokens: 16,
    records: [
      ["The room was clean and the porter was kind.", "positive"],
      ["I waited an hour and the soup was cold.", "negative"],
      ["What a lovely evening, we will come again.", "positive"],
      ["The train was late and nobody told us why.", "negative"],
      ["My new card arrived quickly, thank you.", "positive"],
      ["The doctor was careless and the bill was wrong.", "negative"],
      ["They fixed the brakes in a day, excellent work.", "positive"],
      ["A shabby gym with broken machines.", "negative"],
      ["The teacher was patient and cheerful.", "positive"],
      ["The phone stopped working after a week.", "negative"],
      ["Great coffee and a friendly waiter.", "positive"],
      ["I regret buying that coat, it fell apart.", "negative"],
      ["The flight was smooth and the crew attentive.", "positive"],
      ["Such a rude receptionist, never again.", "negative"],
      ["The nurse was gentle and the clinic spotless.", "positive"],
      ["The lesson was dull and far too long.", "negative"],
    ],
  },
  extraction: {
    description: "Which product is the message about?",
    verbalizer: "Text: {{input}}\nAnswer:",
    outputTokens: 32,
    records: [
      ["The soup was cold when it came.", "soup"],
      ["I love my new bicycle.", "bicycle"],
      ["They lost our luggage on the way home.", "luggage"],
      ["The mattress was far too soft.", "mattress"],
      ["We picked the blue scarf.", "scarf"],
      ["My loan was approved within a day.", "loan"],
      ["The gearbox makes a strange noise.", "gearbox"],
      ["I asked for the salad without onions.", "salad"],
      ["The headset does not charge.", "headset"],
      ["Our balcony looked over the sea.", "balcony"],
      ["The exam was harder than expected.", "exam"],
      ["She bought the jacket on Monday.", "jacket"],
    ],
  },
  generation: {
    description: "Answer a customer's message in one sentence.",
    verbalizer: "Message: {{input}}\nAnswer:",
    outputTokens: 128,
    records: [
      [
        "My parcel has not arrived.",
        "We are sorry; please send us the parcel number and we will look for it.",
      ],
      ["Can I change my booking?", "Yes, you can change it until the evening before."],
      ["The lamp arrived broken.", "We are sorry; a new lamp is on its way to you."],
      ["Do you open on Sundays?", "Yes, from ten to four."],
      ["I forgot my password.", "Use the link on the sign-in page to choose a new one."],
      ["Is breakfast included?", "Yes, breakfast is included in every room."],
      ["Where can I park?", "Guests park behind the house, free of charge."],
      ["I was charged twice.", "We are sorry; the second charge will be paid back within three days."],
      ["May I bring my dog?", "Yes, dogs are welcome in all ground-floor rooms."],
      ["How do I return the shoes?", "Put them back in their box and use the label inside."],
      ["When does the tour start?", "The tour starts at nine at the main gate."],
      ["Can I pay by card?", "Yes, we take all common cards."],
    ],
  },
};
