import 'reflect-metadata';
import { findPackageJSON } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Config } from '#config';
import {
  ACTOR_SOURCE,
  type ActorSource,
  RequestRates,
  TrustedDocuments,
  accessManifest,
  graphqlDoor,
  requestContext,
  setCursorSecret,
  whoAsks,
} from '#graphql';
import { NO_RATES, RATES, RATES_IN_FORCE, isAllowedOrigin, placeOf } from '#people';
import { type Clock, Database, systemClock } from '#persistence';
import { ProvisioningLog, ProvisioningTokens, scimDoor } from '#provisioning';
import express from 'express';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Logger, pino } from 'pino';
import { AppModule } from './app.module.js';
import { compressedAnswers } from './compressed-answers.js';
import { ENTITIES } from './entities.js';
import { attachLiveGateway } from './live-gateway.js';
import { requestLog } from './request-log.js';
import { installationSecret } from './secret.js';
import { settingsProviders } from './settings.js';
import { securityHeaders, webClient } from './web-client.js';

/** The two roles' connection strings (see `libs/persistence`). */
export interface DatabaseUrls {
  readonly app: string;
  readonly system: string;
}
export interface ApiOptions {
  readonly clock?: Clock;
  /** Takes GraphQL text from anybody, and introspection: for tests and replays only. */
  readonly acceptsText?: boolean;
  readonly onStatement?: (text: string) => void;
  readonly log?: Logger;
  readonly documents?: TrustedDocuments;
  /** Answers questions about the schema: for tests; by default where text is taken from anybody. */
  readonly tellsSchema?: boolean;
  /** Counts requests, searches and exports; where text is taken from anybody, only if asked to. */
  readonly limitsRequests?: boolean;
}
export interface RunningApi {
  readonly app: NestExpressApplication;
  readonly url: string;
  stop(): Promise<void>;
}

const ROOT = dirname(findPackageJSON(import.meta.url)!);
const WEB = join(ROOT, 'dist', 'web');

/** Starts HTTP and sockets. Refuses to start when an operation or a field declares no right. */
export async function startApi(config: Config, urls: DatabaseUrls, options: ApiOptions = {}): Promise<RunningApi> {
  const { clock = systemClock, acceptsText = false, onStatement, log = pino({ level: config.logLevel }) } = options;
  const documents = options.documents ?? TrustedDocuments.fromFile(join(ROOT, 'apps', 'web', 'persisted.json'));
  const { limitsRequests = !acceptsText } = options;
  const rates = limitsRequests ? ratesOf(config) : null;
  setCursorSecret(await installationSecret(config.home));
  const database = await Database.connect({ url: urls.app, entities: ENTITIES, clock, onStatement });
  const system = await Database.connect({ url: urls.system, entities: ENTITIES, clock, onStatement });

  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with({
      database,
      system,
      graphql: { explainsErrors: acceptsText, tellsSchema: options.tellsSchema ?? acceptsText, log, rates },
      providers: [
        ...settingsProviders(config, urls, clock, log),
        {
          provide: RATES_IN_FORCE,
          useValue: limitsRequests && config.ratePerPerson > 0 ? RATES : { ...RATES, ...UNCOUNTED },
        },
      ],
    }),
    { bodyParser: false, logger: ['error', 'warn'], abortOnError: false },
  );
  app.disable('x-powered-by');
  app.disable('etag'); // answers of the API are not kept by anybody, and pictures bring their own
  app.set('trust proxy', config.trustProxy);
  const door = {
    documents,
    acceptsText,
    rates,
    // A proxy may put its own name into Host: the address that people type counts besides.
    isAllowedOrigin: (origin: string, host: string) => origin === config.publicUrl || isAllowedOrigin(origin, host),
  };
  app.use(requestLog(log), securityHeaders(WEB, config.publicUrl));
  app.use(
    ['/graphql', '/images', '/files', '/uploads', '/exports', '/imports', '/auth'],
    (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
      response.setHeader('cache-control', 'private, no-store');
      next();
    },
  );
  const actors = app.get<ActorSource>(ACTOR_SOURCE);
  app.use(
    ['/graphql', '/images', '/files', '/uploads', '/exports', '/imports', '/auth', '/scim', '/health'],
    requestContext,
  );
  app.use(['/images', '/files', '/uploads', '/exports', '/imports', '/auth', '/health'], whoAsks(actors, database));
  // Directories come by a token of their own: no session opens it, and it opens nothing else.
  app.use('/scim/v2', ...scimDoor(app.get(ProvisioningTokens), app.get(ProvisioningLog)));
  app.use('/auth', express.urlencoded({ limit: '128kb', extended: false })); // a signed answer of a SAML provider has its keys in it
  app.use(
    '/graphql',
    compressedAnswers(),
    ...graphqlDoor(door, whoAsks(actors, database, { goesOnReading: true, documents })),
  );
  const client = webClient(WEB);
  if (client) app.use(client); // before Nest's own routes: behind them stands its answer for what is missing
  await app.init();
  accessManifest(app);

  const server = app.getHttpServer();
  Object.assign(server, { headersTimeout: 10_000, requestTimeout: 30_000, maxHeadersCount: 100 });
  const live = attachLiveGateway(app, door);
  await (config.host ? app.listen(config.port, config.host) : app.listen(config.port)); // all addresses, with or without IPv6
  const { port } = server.address() as AddressInfo;

  return {
    app,
    url: `http://localhost:${port}`,
    async stop() {
      await live.close();
      await app.close();
      await Promise.all([database.close(), system.close()]);
    },
  };
}

/** What tests and replays do more often than people, and nobody counts where people are not counted. */
const UNCOUNTED = { export: NO_RATES.export, groupInvite: NO_RATES.groupInvite };

const ratesOf = ({ ratePerPerson, ratePerAddress }: Config): RequestRates =>
  new RequestRates({ perPerson: ratePerPerson, perAddress: ratePerAddress }, placeOf);
