import { records, type SampleRecord } from "./sample-records.js";

/** What a manifest can be started from. */
export const templateNames = ["classification", "generation", "text-only"] as const;
export type TemplateName = (typeof templateNames)[number];

/** What a template puts into the manifest and the sample files. */
export interface Template {
  /** For a person who chooses. */
  says: string;
  description: string;
  taskId: "classification" | "generation";
  verbalizer: string;
  /** Loss on every token of the text instead of on an answer. */
  isTextOnly: boolean;
  /** Classes of the sample records. */
  labels: readonly string[] | null;
  numEpochs: number;
  maxOutputTokens: number;
  /** A record of the data files. */
  shape: (record: SampleRecord) => Readonly<Record<string, string>>;
}

const trainingRecords = 96;
const testRecords = 40;

/** Sample records as the lines of two files, none of which is in both. */
export function sampleFiles({ shape }: Template): { train: string; test: string } {
  const lines = records(trainingRecords + testRecords).map((record) => `${JSON.stringify(shape(record))}\n`);
  return { train: lines.slice(0, trainingRecords).join(""), test: lines.slice(trainingRecords).join("") };
}

export const templates: Readonly<Record<TemplateName, Template>> = {
  classification: {
    says: "choose one of a few labels for a text",
    description: "Is the customer satisfied?",
    taskId: "classification",
    verbalizer: "Text: {{input}}\nAnswer:",
    isTextOnly: false,
    labels: ["negative", "positive"],
    numEpochs: 15,
    maxOutputTokens: 16,
    shape: ({ text, mood }) => ({ input: text, output: mood }),
  },
  generation: {
    says: "write an answer to a text",
    description: "Which product is the review about?",
    taskId: "generation",
    verbalizer: "Text: {{input}}\nAnswer:",
    isTextOnly: false,
    labels: null,
    numEpochs: 15,
    maxOutputTokens: 32,
    shape: ({ text, product }) => ({ input: text, output: product }),
  },
  "text-only": {
    says: "learn a manner of writing from texts without answers",
    description: "Write reviews as our customers do.",
    taskId: "generation",
    verbalizer: "{{input}}",
    isTextOnly: true,
    labels: null,
    numEpochs: 15,
    maxOutputTokens: 32,
    shape: ({ text }) => ({ input: text }),
  },
};
