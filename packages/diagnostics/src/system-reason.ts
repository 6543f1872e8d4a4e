/** What the system says, in words: Node's `EACCES: permission denied, open '/a'` without code, call and path. */
export function systemReason({ message }: Error): string {
  return /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
}
