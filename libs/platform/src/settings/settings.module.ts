import { Global, Module } from '@nestjs/common';
import { House } from './house.service.js';
import { Settings } from './settings.service.js';
import { SigningSecret } from './signing-secret.js';

@Global()
@Module({ providers: [House, Settings, SigningSecret], exports: [House, Settings, SigningSecret] })
export class SettingsModule {}
