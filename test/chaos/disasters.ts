import { type House } from './house.js';

/** What may happen at any moment without anything being lost or done twice. */
export const DISASTERS: readonly [name: string, strike: (house: House) => Promise<void>][] = [
  ['Redis is flushed', (house) => house.flushRedis()],
  [
    'the worker is killed',
    async ({ product }) => {
      await product.kill('worker');
      await product.start('worker');
    },
  ],
  ['the database is restarted', (house) => house.restartDatabase()],
];
