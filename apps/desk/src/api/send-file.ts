import { type Problem } from './client.js';
import { sessionEnd } from './session-end.js';

interface FileToSend {
  url: string;
  type: string;
  file: File;
  /** How much of it has gone, from 0 to 1. */
  onSent: (share: number) => void;
  signal: AbortSignal;
}

/** Sends a file as it is, and says how far it has come, which `fetch` cannot; a problem is thrown as an error that carries it. */
export function sendFile<Report>({ url, type, file, onSent, signal }: FileToSend): Promise<Report> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (problem: Partial<Problem> = {}): void =>
      reject(Object.assign(new Error('The file could not be sent.'), problem));
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      if (request.status < 300) {
        resolve(JSON.parse(request.responseText) as Report);
        return;
      }
      const problem = problemOf(request.responseText);
      if (problem.code === 'SIGN_IN_NEEDED') sessionEnd.set(true);
      fail(problem);
    };
    request.onerror = () => fail();
    request.onabort = () => fail();
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', url);
    request.setRequestHeader('content-type', type);
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.send(file);
  });
}

function problemOf(text: string): Partial<Problem> {
  try {
    return JSON.parse(text) as Partial<Problem>;
  } catch {
    return {};
  }
}
