const ACCOUNT_ID = /^\d{12}$/;

export function isAccountId(text: string): boolean {
  return ACCOUNT_ID.test(text);
}

/**
 * What to write instead of something that was meant as an account id.
 *
 * @param typed as it stands in the file, without quotes
 * @param prefix what comes before the id on its line, such as `aws_account_id: `
 */
export function accountIdHint(typed: string, prefix: string): string {
  const digits = typed.replace(/[\s-]/g, '');
  if (isAccountId(digits)) return `Write the 12 digits in quotes: ${prefix}"${digits}".`;
  if (/^\d{9,11}$/.test(digits)) {
    return `It has ${digits.length} digits; if leading zeros were lost, write ${prefix}"${digits.padStart(12, '0')}".`;
  }
  return `Write the 12 digits in quotes, for example ${prefix}"012345678901".`;
}
