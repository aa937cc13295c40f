import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What has come in since the last time somebody asked. */
export interface Intake {
  messages: number;
  recipients: number;
  bytes: number;
}

const END_OF_LINE = Buffer.from('\r\n');
const END_OF_MESSAGE = Buffer.from('\r\n.\r\n');
const REPLIES: Readonly<Record<string, string>> = {
  EHLO: '250-sink\r\n250 8BITMIME\r\n',
  HELO: '250 sink\r\n',
  MAIL: '250 go on\r\n',
  RCPT: '250 go on\r\n',
  DATA: '354 go on\r\n',
  RSET: '250 forgotten\r\n',
  NOOP: '250 fine\r\n',
  QUIT: '221 bye\r\n',
};

let [messages, bytes] = [0, 0];
const recipients = new Set<string>();

/** As little of SMTP as a sender needs: every message is taken and none is kept. */
function receive(socket: Socket): void {
  let unread: Buffer = Buffer.alloc(0);
  let isMessage = false;
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk]);
    for (;;) {
      const end = isMessage ? END_OF_MESSAGE : END_OF_LINE;
      const length = unread.indexOf(end);
      if (length === -1) return;
      const part = unread.subarray(0, length);
      unread = unread.subarray(length + end.length);
      socket.write(isMessage ? takeMessage(part) : takeCommand(part.toString('latin1')));
      isMessage = !isMessage && part.toString('latin1') === 'DATA';
    }
  });
  socket.write('220 sink\r\n');
}

function takeMessage(message: Buffer): string {
  messages += 1;
  bytes += message.length;
  return '250 taken\r\n';
}

function takeCommand(command: string): string {
  if (command.startsWith('RCPT')) recipients.add(command);
  return REPLIES[command.slice(0, 4).toUpperCase()] ?? '500 what?\r\n';
}

const server = createServer(receive);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.once('disconnect', () => process.exit());
process.on('message', () => {
  process.send?.({ messages, bytes, recipients: recipients.size } satisfies Intake);
  [messages, bytes] = [0, 0];
  recipients.clear();
});
