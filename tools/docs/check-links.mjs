// `npm run links`: every relative link, anchor and file path in every page leads somewhere.
import { deadLinks, pages } from "./links.mjs";

const found = pages().flatMap((file) => [...deadLinks(file)]);
for (const { file, line, message } of found) process.stderr.write(`${file}:${line}: ${message}\n`);
process.stdout.write(found.length === 0 ? "All links lead somewhere.\n" : `${found.length} dead links.\n`);
process.exitCode = found.length === 0 ? 0 : 1;
