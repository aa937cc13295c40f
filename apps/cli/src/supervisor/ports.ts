import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 200;

/** Why a port cannot be listened on: somebody else does, or this user may not. */
export type PortTrouble = 'taken' | 'forbidden';

/** Whether a server could listen on this port; a port that an ending process still holds may be waited for. */
export async function findPortTrouble(port: number, patienceMs = 0): Promise<PortTrouble | undefined> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const trouble = await tryPort(port);
    if (trouble !== 'taken' || Date.now() >= deadline) return trouble;
    await pause(LOOK_AGAIN_MS);
  }
}

function tryPort(port: number): Promise<PortTrouble | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EACCES' ? 'forbidden' : 'taken'));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
