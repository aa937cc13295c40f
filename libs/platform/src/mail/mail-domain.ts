import { type Config } from '../config/config.js';

/** The domain that the house sends from: the right-hand side of its Message-IDs (RFC 5322 §3.6.4). */
export function mailDomain(config: Config): string {
  return /@([^\s<>@]+?)>?$/.exec(config.mail.from)?.[1] ?? 'localhost';
}
