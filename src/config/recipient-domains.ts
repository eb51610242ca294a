/**
 * Whether mail may go to an address.
 * @param allowed domains (`example.com`) and all domains below one (`*.example.com`); any domain when there are none
 */
export function isAllowedRecipient(address: string, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true;
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return allowed.some((entry) => {
    const wanted = entry.toLowerCase();
    return wanted.startsWith('*.') ? domain.endsWith(wanted.slice(1)) : domain === wanted;
  });
}
