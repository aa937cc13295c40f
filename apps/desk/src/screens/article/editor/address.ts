/** Whether a page may lead there: another site, a mailbox, or a page of this one. */
export function isUsableAddress(href: string): boolean {
  if (/\s/.test(href)) return false;
  return /^\/(?!\/)/.test(href) || (/^(https?:\/\/|mailto:)./i.test(href) && URL.canParse(href));
}
