/** Characters that the text of a comment or of a pull request may have. */
export const MAX_CHARACTERS = 65_536;

/** What a text that is cut after some line has open, closed in the right order. */
function closersOf(lines: readonly string[]): string {
  let fence: string | null = null;
  let details = 0;
  for (const line of lines) {
    const [, mark = null] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = null;
      continue;
    }
    fence = mark;
    details += (line.match(/<details\b/gi) ?? []).length - (line.match(/<\/details>/gi) ?? []).length;
  }
  return (fence === null ? '' : `\n${fence}`) + '\n\n</details>'.repeat(Math.max(0, details));
}

/**
 * The text, or as many whole lines of it as fit into `limit` with a note behind them that says where the rest is.
 * Code and details that the cut leaves open are closed.
 */
export function cutLines(text: string, limit: number, note: string): string {
  if (text.length <= limit) return text;
  const lines = text.split('\n');
  let length = text.length;
  while (lines.length > 0) {
    length -= (lines.pop() ?? '').length + 1;
    // Counting what is open takes a look at all lines: only where it can fit.
    if (length + note.length + 2 > limit) continue;
    const kept = `${lines.join('\n')}${closersOf(lines)}`.trimEnd();
    const cut = kept === '' ? note : `${kept}\n\n${note}`;
    if (cut.length <= limit) return cut;
  }
  return note;
}

/** What stands where a text was cut. */
export function cutNote(runUrl: string): string {
  return `*This was cut; the rest is in [the run's summary](${runUrl}).*`;
}
