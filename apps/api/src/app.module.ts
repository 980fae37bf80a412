import {
  AccessGuard,
  DateTimeScalar,
  DomainErrorFilter,
  HttpExceptionFilter,
  GRAPHQL_OPTIONS,
  type GraphqlOptions,
  graphqlModule,
} from '#graphql';
import { Audit, Database, Records, SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { FEATURES } from './features.js';
import { HealthController } from './health.controller.js';
import { NodeResolver } from './node.resolver.js';

/** What the modules need from outside: databases, settings, keys. */
export interface Foundations {
  readonly database: Database;
  readonly system: SystemDatabase;
  readonly graphql: GraphqlOptions;
  readonly providers: readonly Provider[];
}

@Global()
@Module({})
class FoundationModule {
  static with({ database, system, graphql, providers }: Foundations): DynamicModule {
    const all: Provider[] = [
      { provide: Database, useValue: database },
      { provide: SYSTEM_DATABASE, useValue: system },
      { provide: GRAPHQL_OPTIONS, useValue: graphql },
      Records,
      Audit,
      ...providers,
    ];
    return { module: FoundationModule, providers: all, exports: all };
  }
}

/** Composition only: the one list of all that the API is made of. */
@Module({})
export class AppModule {
  static with(foundations: Foundations): DynamicModule {
    return {
      module: AppModule,
      imports: [FoundationModule.with(foundations), graphqlModule(), ...FEATURES],
      controllers: [HealthController],
      providers: [
        NodeResolver,
        DateTimeScalar,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: HttpExceptionFilter },
        { provide: APP_FILTER, useClass: DomainErrorFilter },
      ],
    };
  }
}
