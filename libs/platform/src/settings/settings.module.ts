import { Global, Module } from '@nestjs/common';
import { Settings } from './settings.service.js';
import { SigningSecret } from './signing-secret.js';

@Global()
@Module({ providers: [Settings, SigningSecret], exports: [Settings, SigningSecret] })
export class SettingsModule {}
