import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A relay that takes everything, slowly, and keeps the Message-IDs. */
export interface SmtpSink {
  url: string;
  messageIds: string[];
  forget(): void;
  close(): Promise<void>;
}

export async function startSmtpSink({ delayMs }: { delayMs: number }): Promise<SmtpSink> {
  const messageIds: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        if (head.length < 20_000) head += chunk.toString('latin1');
      });
      stream.on('end', () => {
        messageIds.push(/^Message-ID:\s*<([^>]+)>/im.exec(head)?.[1] ?? 'none');
        setTimeout(() => done(null), delayMs);
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messageIds,
    forget: () => void messageIds.splice(0),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
