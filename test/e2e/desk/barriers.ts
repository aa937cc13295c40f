import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  nodes: { html: string }[];
}
interface Axe {
  run(context: object, options: object): Promise<{ violations: Violation[] }>;
}

/** What keeps people out; the pages and mails in frames are looked at where they are made. */
export async function barriers(page: Page): Promise<string[]> {
  // The first look brings axe into the page; the next ones ask the same, for a third of the time.
  const isThere = await page.evaluate(() => 'axe' in window);
  const violations = isThere ? await askAgain(page) : await askFirst(page);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function askFirst(page: Page): Promise<Violation[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false });
  return (await axe.withTags(WCAG).exclude('iframe').analyze()).violations;
}

function askAgain(page: Page): Promise<Violation[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe };
    const options = { runOnly, resultTypes: ['violations'], preload: false, iframes: false };
    const { violations } = await axe.run({ exclude: ['iframe'] }, options);
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
  }, WCAG);
}
