import { api, problemText } from '../../api/client.js';
import { sessionEnd } from '../../api/session-end.js';

/** Knocks at the door: undefined when it opened, else why it did not. */
export async function trySignIn(
  email: string,
  password: string,
): Promise<undefined | 'unreachable' | { text: string }> {
  try {
    const { error } = await api.POST('/api/session', { body: { email, password } });
    if (error !== undefined) return { text: problemText(error) };
    sessionEnd.set(false);
    return undefined;
  } catch {
    // No answer at all: the network, or an api that is being restarted.
    return 'unreachable';
  }
}
