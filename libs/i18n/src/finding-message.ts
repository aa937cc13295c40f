import { type Locale } from '@anverso/kernel';
import { lookup } from './translator.js';

/** What a finding says to a person, in their language. Check ids are the keys of the namespace `findings`. */
export function findingMessage(finding: { check: string; details: Record<string, string> }, locale: Locale): string {
  return lookup(locale, 'findings', finding.check, finding.details);
}
