const MINUTE_MS = 60_000;

/** How many failures in how long a time stop further attempts, for one account and for one network. */
export const SIGN_IN_LIMIT = { windowMs: 15 * MINUTE_MS, account: 5, network: 20 } as const;

export type AttemptKind = 'account' | 'network';

/** The failures inside the window: how many, and when the first of them happened. */
export interface Failures {
  count: number;
  oldest: Date;
}

/** When the next attempt is welcome, or undefined: now. */
export function nextAttemptAt(failures: { [Kind in AttemptKind]?: Failures }): Date | undefined {
  const waits = (['account', 'network'] as const).flatMap((kind) => {
    const { count, oldest } = failures[kind] ?? { count: 0, oldest: new Date(0) };
    return count >= SIGN_IN_LIMIT[kind] ? [oldest.getTime() + SIGN_IN_LIMIT.windowMs] : [];
  });
  return waits.length === 0 ? undefined : new Date(Math.max(...waits));
}

const IPV4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS_OF_A_NETWORK = 4;

/** The network an address belongs to: IPv4 as it is; of IPv6 the first 64 bits, since all below belong to one household. */
export function networkOf(address: string): string {
  const ipv4 = IPV4.exec(address)?.[1];
  if (ipv4 !== undefined) return ipv4;
  const halves = address.toLowerCase().replace(/%.*$/, '').split('::');
  const [before = [], after = []] = halves.map((half) => half.split(':').filter((group) => group !== ''));
  const gap = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const first = [...before, ...gap, ...after].slice(0, GROUPS_OF_A_NETWORK);
  return `${first.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
