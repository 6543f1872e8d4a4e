// What an editor sees: TypeScript's own language server, asked through the Language Server Protocol.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Starts the language server of the TypeScript that is installed in `folder`. */
export async function startLanguageServer(folder) {
  const program = join(folder, "node_modules/typescript/bin/tsc");
  const child = spawn(process.execPath, [program, "--lsp", "--stdio"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const waiting = new Map();
  readMessages(child.stdout, (message) => {
    // The server asks for settings and the like: it is content with nothing.
    if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  let ids = 0;
  const request = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++ids;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      child.once("exit", () => reject(new Error(`the language server ended before it answered ${method}`)));
      send({ id, method, params });
    });

  const rootUri = pathToFileURL(folder).href;
  await request("initialize", { processId: process.pid, rootUri, capabilities: {} });
  send({ method: "initialized", params: {} });
  return {
    /** The labels that are offered where MARK stands in the text of a file. */
    async completions(name, text) {
      const uri = pathToFileURL(join(folder, name)).href;
      const offset = text.indexOf(MARK);
      const before = text.slice(0, offset).split("\n");
      const textDocument = { uri, languageId: "typescript", version: 1, text: text.replace(MARK, "") };
      send({ method: "textDocument/didOpen", params: { textDocument } });
      const position = { line: before.length - 1, character: before.at(-1).length };
      const result = await request("textDocument/completion", { textDocument: { uri }, position });
      return (result?.items ?? result ?? []).map(({ label }) => label.replace(/\?$/, ""));
    },
    async close() {
      await request("shutdown");
      send({ method: "exit" });
      child.kill();
    },
  };
}

/** Marks where the cursor stands. */
export const MARK = "/*here*/";

/** Calls `onMessage` with each message of a stream of `Content-Length` frames. */
function readMessages(stream, onMessage) {
  let buffer = Buffer.alloc(0);
  stream.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      if (end === -1) return;
      const length = Number(/content-length: *(\d+)/i.exec(buffer.toString("latin1", 0, end))?.[1]);
      if (buffer.length < end + 4 + length) return;
      const body = buffer.toString("utf8", end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      onMessage(JSON.parse(body));
    }
  });
}
