/** Beyond this a word is not a slip of the pen, and comparing would only take time. */
const LONGEST = 60;

/**
 * The known word that a mistyped one most probably stands for; null when none is near.
 * The comparison is loaded only here: most runs have nothing to suggest.
 */
export async function nearestWord(word: string, known: readonly string[]): Promise<string | null> {
  if (word.length > LONGEST) return null;
  const { distance } = await import('fastest-levenshtein');
  const plain = simplified(word);
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(plain.length * 0.4)) + 1;
  for (const candidate of known) {
    const edits = distance(plain, simplified(candidate));
    if (edits < least) [nearest, least] = [candidate, edits];
  }
  return nearest;
}

/** Capitals, dashes and blanks are slips too: `Schedule-Day` is schedule_day. */
function simplified(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, '');
}
