/** Source text in which every value from outside is already escaped. Made by the tag that `templateFor` returns. */
export interface Markup<Language extends string> {
  readonly language: Language;
  readonly source: string;
}

export type Interpolated<Language extends string> =
  string | number | Markup<Language> | readonly Markup<Language>[];

export type Template<Language extends string> = (
  literals: TemplateStringsArray,
  ...values: readonly Interpolated<Language>[]
) => Markup<Language>;

/** A template tag that escapes each interpolated text; markup that it made itself is taken as it is. */
export function templateFor<Language extends string>(
  language: Language,
  escape: (text: string) => string,
): Template<Language> {
  const sourceOf = (value: Interpolated<Language>): string => {
    if (typeof value === 'string') return escape(value);
    if (typeof value === 'number') return String(value);
    return 'source' in value ? value.source : value.map((part) => part.source).join('');
  };
  return (literals, ...values) => ({
    language,
    source: literals.reduce((source, literal, i) => {
      const value = values[i - 1];
      return source + (value === undefined ? '' : sourceOf(value)) + literal;
    }, ''),
  });
}
