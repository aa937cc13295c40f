const SAFE_PROTOCOLS = new Set(['https:', 'http:', 'mailto:']);

/** The address if a page may link to it, undefined if it could run something or is no address at all. */
export function safeHref(href: string): string | undefined {
  if (!URL.canParse(href, 'https://relative.invalid')) return undefined;
  const { protocol } = new URL(href, 'https://relative.invalid');
  return SAFE_PROTOCOLS.has(protocol) ? href : undefined;
}
