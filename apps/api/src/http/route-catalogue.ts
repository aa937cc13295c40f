import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type AccessRule } from './access.js';
import { matchesPath } from './match-path.js';

/** Every route of the api stands below this. */
export const API_PREFIX = 'api';

export interface Route {
  method: string;
  /** With parameters as the router writes them: `/api/users/:id/disable`. */
  path: string;
  access: AccessRule;
}

type Handler = (...args: unknown[]) => unknown;

/** Every route that a controller declares, with who may call it. */
@Injectable()
export class RouteCatalogue implements OnModuleInit {
  private routes: Route[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Refuses to start while any route does not say who may call it. */
  onModuleInit(): void {
    const found = this.discovery.getControllers().flatMap(({ metatype }) => this.routesOf(metatype));
    const undeclared = found.filter(({ access }) => access === undefined);
    if (undeclared.length > 0) {
      const names = undeclared.map(({ method, path }) => `${method} ${path}`).join(', ');
      throw new Error(`These routes do not declare who may call them; add @Access: ${names}`);
    }
    this.routes = found.flatMap(({ access, ...route }) => (access === undefined ? [] : [{ ...route, access }]));
  }

  list(): readonly Route[] {
    return this.routes;
  }

  /** The methods that an address answers; none when there is nothing at it. */
  methodsAt(address: string): string[] {
    return this.routes.filter(({ path }) => matchesPath(path, address)).map(({ method }) => method);
  }

  private routesOf(metatype: unknown): (Omit<Route, 'access'> & { access: AccessRule | undefined })[] {
    if (typeof metatype !== 'function') return [];
    const prototype = metatype.prototype as Record<string, Handler>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (handler === undefined || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
      const access = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [handler, metatype]);
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
      return pathsOf(metatype).flatMap((start) =>
        pathsOf(handler).map((end) => ({ method, path: joinPath(API_PREFIX, start, end), access })),
      );
    });
  }
}

function pathsOf(target: object): string[] {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return [path ?? ''].flat();
}

function joinPath(...parts: string[]): string {
  return `/${parts.flatMap((part) => part.split('/').filter((piece) => piece !== '')).join('/')}`;
}
