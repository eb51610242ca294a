import type { ReportContext } from './basis.ts';
import type { Brand, LinksBlock, Report } from './report.ts';

type Branded = Pick<ReportContext, 'branding'>;

/** What stands above a report's title; nothing where the settings name no company. */
export function brandOf({ branding }: Branded): Pick<Report, 'brand'> {
  const company = branding?.company ?? null;
  if (branding === undefined || company === null) return {};
  const brand: Brand = { company, logoUrl: branding.logo_url, accent: branding.accent };
  return { brand };
}

/** Addresses of the settings that every mail shows. */
export function brandLinks({ branding }: Branded): LinksBlock[] {
  const links = branding?.links ?? [];
  return links.length === 0 ? [] : [{ type: 'links', title: 'More', links }];
}

/** The sentence of the settings, behind our own. */
export function brandedFooter(footer: string, { branding }: Branded): string {
  const own = branding?.footer ?? null;
  return own === null ? footer : `${footer} ${own}`;
}
