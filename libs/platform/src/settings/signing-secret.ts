import { Injectable } from '@nestjs/common';
import { newSecret } from '@anverso/kernel';
import { Settings } from './settings.service.js';

/** The installation's own secret, made at first use and kept in the database: it signs links, pseudonyms and captchas. */
@Injectable()
export class SigningSecret {
  private secret?: string;

  constructor(private readonly settings: Settings) {}

  async get(): Promise<string> {
    this.secret ??= await this.settings.ensure('signing-secret', newSecret(32));
    return this.secret;
  }
}
