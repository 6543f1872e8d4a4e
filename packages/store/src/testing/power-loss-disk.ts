import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Disk, Log } from "../disk.js";

/** A file's bytes: what was flushed, and what a program sees. */
interface FileNode {
  flushed: Buffer;
  seen: Buffer;
}

/** A folder's entries: what was flushed, and the changes since, which a power cut may each keep or lose. */
interface FolderNode {
  flushed: Map<string, Node>;
  changes: Array<(entries: Map<string, Node>) => void>;
}

type Node = FileNode | FolderNode;
const isFolder = (node: Node): node is FolderNode => "changes" in node;

/**
 * Remembers, beside a real disk, what of it a power cut would leave: flushed bytes and entries surely, anything
 * else perhaps, in any order, files cut short or filled with zeros.
 */
export class PowerLossDisk implements Disk {
  /** Changes so far. */
  count = 0;
  private readonly tree: FolderNode = { flushed: new Map(), changes: [] };

  /** @param onChange is called before each change. */
  constructor(
    private readonly disk: Disk,
    private readonly root: string,
    private readonly onChange: (disk: PowerLossDisk) => void,
  ) {}

  /** One state that a power cut could leave now. @param random gives numbers in [0, 1). */
  draw(random: () => number): DiskState {
    const state: DiskState = new Map();
    drawInto(state, this.tree, "", random);
    return state;
  }

  async makeFolder(folder: string): Promise<void> {
    this.begin();
    let node = this.tree;
    for (const name of this.names(folder)) {
      const next = seen(node).get(name) ?? { flushed: new Map<string, Node>(), changes: [] };
      change(node, (entries) => entries.set(name, next));
      flush(node);
      node = asFolder(next);
    }
    await this.disk.makeFolder(folder);
  }

  async writeFile(file: string, bytes: Uint8Array): Promise<void> {
    // The power may go before, and between writing and flushing.
    this.begin();
    const node = this.fileAt(file);
    node.seen = Buffer.from(bytes);
    this.begin();
    node.flushed = node.seen;
    await this.disk.writeFile(file, bytes);
  }

  async openLog(file: string): Promise<Log> {
    this.begin();
    const node = this.fileAt(file);
    const log = await this.disk.openLog(file);
    return {
      append: async (text) => {
        this.begin();
        node.seen = Buffer.concat([node.seen, Buffer.from(text)]);
        await log.append(text);
      },
      sync: async () => {
        this.begin();
        node.flushed = node.seen;
        await log.sync();
      },
      close: () => log.close(),
    };
  }

  async rename(from: string, to: string): Promise<void> {
    this.begin();
    const [name, target] = [path.basename(from), path.basename(to)];
    const folder = this.folderAt(path.dirname(from));
    const node = seen(folder).get(name);
    change(folder, (entries) => {
      entries.delete(name);
      if (node) {
        entries.set(target, node);
      }
    });
    await this.disk.rename(from, to);
  }

  async syncFolder(folder: string): Promise<void> {
    this.begin();
    flush(this.folderAt(folder));
    await this.disk.syncFolder(folder);
  }

  async truncate(file: string, length: number): Promise<void> {
    this.begin();
    const node = this.fileAt(file);
    node.seen = node.seen.subarray(0, length);
    await this.disk.truncate(file, length);
  }

  async remove(target: string): Promise<void> {
    this.begin();
    const parent = this.folderAt(path.dirname(target));
    const node = seen(parent).get(path.basename(target));
    if (node && isFolder(node)) {
      for (const name of seen(node).keys()) {
        change(node, (entries) => entries.delete(name));
      }
    }
    change(parent, (entries) => entries.delete(path.basename(target)));
    await this.disk.remove(target);
  }

  private begin(): void {
    this.onChange(this);
    this.count++;
  }

  private names(target: string): string[] {
    return path.relative(this.root, target).split(path.sep).filter(Boolean);
  }

  private folderAt(folder: string): FolderNode {
    let node = this.tree;
    for (const name of this.names(folder)) {
      node = asFolder(seen(node).get(name));
    }
    return node;
  }

  private fileAt(file: string): FileNode {
    const folder = this.folderAt(path.dirname(file));
    const known = seen(folder).get(path.basename(file));
    if (known && !isFolder(known)) {
      return known;
    }
    const created: FileNode = { flushed: Buffer.alloc(0), seen: Buffer.alloc(0) };
    change(folder, (entries) => entries.set(path.basename(file), created));
    return created;
  }
}

function asFolder(node: Node | undefined): FolderNode {
  if (node === undefined || !isFolder(node)) {
    throw new Error("no such folder");
  }
  return node;
}

function seen(folder: FolderNode): Map<string, Node> {
  const entries = new Map(folder.flushed);
  for (const apply of folder.changes) {
    apply(entries);
  }
  return entries;
}

function change(folder: FolderNode, apply: (entries: Map<string, Node>) => void): void {
  folder.changes.push(apply);
}

function flush(folder: FolderNode): void {
  folder.flushed = seen(folder);
  folder.changes = [];
}

/** A disk's content: bytes of files and null for folders, by relative path. */
export type DiskState = Map<string, Buffer | null>;

/** Writes a state into a new folder. */
export function materialise(state: DiskState, folder: string): void {
  for (const [name, bytes] of state) {
    const target = path.join(folder, name);
    if (bytes === null) mkdirSync(target, { recursive: true });
    else writeFileSync(target, bytes);
  }
}

/** Tells states apart. */
export function digestOf(state: DiskState): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of state) {
    hash.update(`${name}\0${bytes === null ? "folder" : bytes.length}\0`);
    if (bytes !== null) hash.update(bytes);
  }
  return hash.digest("hex");
}

function drawInto(state: DiskState, folder: FolderNode, target: string, random: () => number): void {
  state.set(target, null);
  const entries = new Map(folder.flushed);
  for (const apply of folder.changes) {
    if (random() < 0.5) {
      apply(entries);
    }
  }
  for (const [name, node] of [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const inner = path.join(target, name);
    if (isFolder(node)) {
      drawInto(state, node, inner, random);
    } else {
      state.set(inner, torn(node, random));
    }
  }
}

/** Flushed bytes, all bytes, a part of them, or a part and zeros. */
function torn({ flushed, seen: all }: FileNode, random: () => number): Buffer {
  if (flushed.equals(all) || random() < 0.25) {
    return flushed;
  }
  // What was flushed and not written over stays.
  let same = 0;
  while (same < flushed.length && same < all.length && flushed[same] === all[same]) {
    same++;
  }
  const kept = all.subarray(0, same + Math.floor(random() * (all.length - same + 1)));
  const choice = random();
  if (choice < 0.34) {
    return all;
  }
  return choice < 0.67 ? kept : Buffer.concat([kept, Buffer.alloc(all.length - kept.length)]);
}
