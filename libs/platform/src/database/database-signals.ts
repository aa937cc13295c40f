import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { type Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { databaseConnection } from './database.js';

/** What the database announces, whichever process changed it. */
const SIGNALS = ['board_changed'] as const;
export type Signal = (typeof SIGNALS)[number];

const RETRY_MS = 2_000;

/** Hears what the database announces (LISTEN), over one connection that is open while anybody wants to know. */
@Injectable()
export class DatabaseSignals implements OnApplicationShutdown {
  private readonly logger = new Logger('database');
  private readonly listeners = new Map<Signal, Set<() => void>>();
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Calls `listener` whenever the signal comes, and once after each new connection: what was announced while there was
   * none is not told again. The answer ends it.
   */
  listen(signal: Signal, listener: () => void): () => void {
    const listeners = this.listeners.get(signal) ?? new Set();
    this.listeners.set(signal, listeners.add(listener));
    if (this.client === undefined && this.retry === undefined) void this.connect();
    return () => {
      listeners.delete(listener);
      if (this.isUnwanted()) this.disconnect();
    };
  }

  onApplicationShutdown(): void {
    this.ended = true;
    this.disconnect();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ ...databaseConnection(this.config), keepAlive: true });
    this.client = client;
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ channel }) => this.tell(channel));
    try {
      await client.connect();
      for (const signal of SIGNALS) await client.query(`listen ${client.escapeIdentifier(signal)}`);
      for (const signal of SIGNALS) this.tell(signal);
    } catch {
      this.lose(client);
    }
  }

  private tell(channel: string): void {
    for (const [signal, listeners] of this.listeners) {
      if (signal === channel) for (const listener of listeners) listener();
    }
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.disconnect();
    if (this.ended || this.isUnwanted()) return;
    this.logger.warn('the connection for signals was lost; it is opened again');
    this.retry = setTimeout(() => {
      this.retry = undefined;
      if (!this.isUnwanted()) void this.connect();
    }, RETRY_MS);
    this.retry.unref();
  }

  private disconnect(): void {
    clearTimeout(this.retry);
    this.retry = undefined;
    const { client } = this;
    this.client = undefined;
    void client?.end().catch(() => undefined);
  }

  private isUnwanted(): boolean {
    return [...this.listeners.values()].every((listeners) => listeners.size === 0);
  }
}
