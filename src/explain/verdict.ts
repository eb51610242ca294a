import type { Driver } from '../analyze/drivers/drivers.ts';

/** Another effect below this share of the change is none to speak of. */
const NEGLIGIBLE = 0.15;

function isNegligible(effect: number, { change }: Pick<Driver, 'change'>): boolean {
  return Math.abs(effect) < NEGLIGIBLE * Math.abs(change);
}

/**
 * Whether usage or price moved a service, in a few words without figures: "usage, not price". "Not" is said only where the
 * other is next to nothing.
 */
export function verdict(driver: Pick<Driver, 'leading' | 'change' | 'effects' | 'swap'>): string {
  const { leading, change, effects, swap } = driver;
  if (swap !== null) return 'one usage type took the place of another';
  const usage = change > 0 ? 'usage' : 'less usage';
  switch (leading) {
    case 'usage':
      return isNegligible(effects.price, driver) && isNegligible(effects.coverage, driver)
        ? `${usage}, not price`
        : `mostly ${usage}`;
    case 'price':
      return isNegligible(effects.usage, driver) ? 'price, not usage' : 'mostly price';
    case 'coverage': {
      const more =
        change > 0 ? 'less of it is covered by commitments' : 'more of it is covered by commitments';
      return isNegligible(effects.usage, driver) ? `${more}, no change of usage` : `mostly that ${more}`;
    }
    case 'credits':
      return 'credits';
    case 'other':
      return 'fees, tax or refunds';
    case 'unknown':
      return 'whether by usage or price is not known: the source gives no quantities';
    case 'mixed':
      return 'usage and price together';
  }
}
