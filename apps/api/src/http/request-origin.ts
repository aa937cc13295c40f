/** Whose page a request came from: our own, another website's, or none that the request tells of. */
export type RequestOrigin = 'own' | 'foreign' | 'unknown';

export interface OriginHeaders {
  origin?: string;
  'sec-fetch-site'?: string;
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a method may change something (RFC 9110 §9.2.1). */
export function mayChange(method: string): boolean {
  return !SAFE_METHODS.includes(method);
}

/** Judges by `Origin`, which browsers send with every request that may change something, else by `Sec-Fetch-Site`. */
export function judgeOrigin(headers: OriginHeaders, house: { host: string; deskUrl: string }): RequestOrigin {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined) {
    const host = URL.parse(origin)?.host;
    const own = host !== undefined && [house.host.toLowerCase(), URL.parse(house.deskUrl)?.host].includes(host);
    return own ? 'own' : 'foreign';
  }
  if (site === undefined || site === 'none') return 'unknown';
  return site === 'same-origin' ? 'own' : 'foreign';
}
