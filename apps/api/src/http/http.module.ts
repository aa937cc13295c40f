import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { ErrorFilter } from './error.filter.js';
import { OpenConnections } from './open-connections.js';
import { RequestPipe } from './request.pipe.js';
import { RouteCatalogue } from './route-catalogue.js';

/** What stands around every route: who may call it, what it takes, how it fails. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    OpenConnections,
    RouteCatalogue,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: RequestPipe },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
})
export class HttpModule {}
