import type { BannerBlock } from './report.ts';

/** What the subject of a redirected mail begins with. @param redirectedFrom null for a mail that is not */
export function redirectMark(redirectedFrom: readonly string[] | null): string {
  return redirectedFrom === null ? '' : '[Redirected] ';
}

/** Says whom a redirected mail was meant for. @param redirectedFrom null for a mail that is not */
export function redirectBanner(redirectedFrom: readonly string[] | null): BannerBlock[] {
  if (redirectedFrom === null) return [];
  const text = `Redirected by the setting redirect_all_to. This mail was meant for ${redirectedFrom.join(', ')}.`;
  return [{ type: 'banner', text }];
}
