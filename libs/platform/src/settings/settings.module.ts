import { Global, Module } from '@nestjs/common';
import { SigningSecret } from './signing-secret.js';

@Global()
@Module({ providers: [SigningSecret], exports: [SigningSecret] })
export class SettingsModule {}
