import { type Page } from '@playwright/test';

/** From each key press to the frame that shows it, in milliseconds, one key after the other. */
export async function measureKeys(page: Page, presses: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('abcdefghij '.charAt(press % 11));
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}
