const LONGEST = 60;

/** Text of unknown length and content as it may stand in a message: one line, not too long, nothing invisible. */
export function shown(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(short)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
      return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
    });
}

/** A value of a settings file in words: text in quotes, numbers as typed, lists and mappings by name. */
export function shownValue(value: unknown, source: string | null): string {
  if (typeof value === 'string') return `"${shown(value)}"`;
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value !== null) return 'A mapping';
  return shown(source ?? String(value));
}
