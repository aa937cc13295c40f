import { type Page } from '@playwright/test';
import { type Lane, type Viewer, type Words } from './gallery-lane.js';

/** A place of the desk in a state that looks different from all others. */
export interface GalleryScreen {
  name: string;
  viewer: Viewer;
  /** Where it is; looked for in the house of the lane where that differs from house to house. */
  path: string | ((lane: Lane) => string | Promise<string>);
  /** What brings the screen into the state that is looked at. */
  arrange: (page: Page, words: Words, lane: Lane) => Promise<unknown>;
}

/** A screen that is there when its heading is. */
export function headed(
  name: string,
  viewer: Viewer,
  path: GalleryScreen['path'],
  title: (words: Words) => string,
): GalleryScreen {
  return { name, viewer, path, arrange: (page, words) => heading(page, title(words)) };
}

/** A screen of the edition whose story stands there. */
export const editionOf =
  (screen: 'review' | 'approval', state: string) =>
  ({ house }: Lane): string =>
    `/editions/${house.story(state).editionId}/${screen}`;

/** Waits for a heading. */
export const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name }).first().waitFor();

/** Presses the first button of this name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Waits for a dialog. */
export const dialog = (page: Page): Promise<void> => page.getByRole('dialog').first().waitFor();

/** A text of a catalogue with anything put into it. */
export const like = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\{\w+\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );

/** Waits until the page or mail in the first frame is there. */
export const frames = async (page: Page): Promise<void> => {
  await page.locator('iframe').first().contentFrame().locator('body > *').first().waitFor({ state: 'attached' });
};
