// `npm run links`: every relative link, anchor and file path in every page leads somewhere, and every
// block says what it is.
import { deadLinks, pages, unclearBlocks } from "./links.mjs";

const found = pages().flatMap((file) => [
  ...deadLinks(file),
  // The model's card is written with the model, and part of it.
  ...(file.startsWith("examples/base-model/") ? [] : unclearBlocks(file)),
]);
for (const { file, line, message } of found) process.stderr.write(`${file}:${line}: ${message}\n`);
process.stdout.write(
  found.length === 0 ? "All links lead somewhere.\n" : `${found.length} dead links or unclear blocks.\n`,
);
process.exitCode = found.length === 0 ? 0 : 1;
