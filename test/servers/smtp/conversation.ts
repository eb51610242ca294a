import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A client that says byte by byte what it is told to, without TLS. */
export class Conversation implements Disposable {
  readonly #socket: Socket;
  #heard = '';

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      this.#heard += text;
    });
    // What a broken connection means is for the tests to say.
    socket.on('error', () => undefined);
  }

  /** Connects, and does not wait for the greeting. */
  static async with(port: number): Promise<Conversation> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Conversation(socket);
  }

  /** Connects, hears the greeting and says EHLO. */
  static async begun(port: number): Promise<Conversation> {
    const conversation = await Conversation.with(port);
    await conversation.hear();
    await conversation.say('EHLO client.example.com');
    return conversation;
  }

  write(bytes: string | Buffer): void {
    this.#socket.write(bytes);
  }

  /** The next answer, all lines of it; what came of it when the connection ended before. */
  async hear(): Promise<string> {
    const whole = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/;
    while (!whole.test(this.#heard) && !this.#socket.closed) {
      await Promise.race([once(this.#socket, 'data'), once(this.#socket, 'close')]);
    }
    const answer = whole.exec(this.#heard)?.[0] ?? this.#heard;
    this.#heard = this.#heard.slice(answer.length);
    return answer.trimEnd();
  }

  /** Says a line and gives the answer to it. */
  async say(line: string | Buffer): Promise<string> {
    // In one piece: the second of two waits until the server acknowledged the first.
    this.write(Buffer.concat([Buffer.from(line), Buffer.from('\r\n')]));
    return this.hear();
  }

  /** Says one line after the other and gives the last answer. */
  async sayAll(...lines: readonly string[]): Promise<string> {
    let answer = '';
    for (const line of lines) answer = await this.say(line);
    return answer;
  }

  /** Leaves without a word. */
  leave(): void {
    this.#socket.destroy();
  }

  [Symbol.dispose](): void {
    this.leave();
  }
}

/** What a well-formed message consists of; each part may be replaced. */
export function message({
  date = 'Date: Mon, 23 Nov 2026 06:00:00 +0000\r\n',
  from = 'From: "Cost, AWS" <reports@example.com>\r\n',
  id = 'Message-ID: <1@example.com>\r\n',
  more = 'To: a@example.com\r\nSubject: Costs\r\n of the week\r\n',
  body = 'Costs rose.\r\n',
}: {
  date?: string;
  from?: string;
  id?: string;
  more?: string;
  body?: string;
} = {}): string {
  return `${date}${from}${id}${more}\r\n${body}`;
}
