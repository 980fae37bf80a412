import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { Database } from '#persistence';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import { compiledExecution } from './compiled-execution.plugin.js';
import { formatError } from './errors.js';
import { LIMITS, limitsRule, patientLimitsRule } from './limits.js';
import { requestLifecycle } from './request.plugin.js';
import type { RequestRates } from './request-rates.js';

export interface GraphqlOptions {
  /** Errors that help to write a document: for tests and replays, never for the world. */
  readonly explainsErrors: boolean;
  /** Answers questions about the schema, which is no secret, and which nobody needs to ask a running server. */
  readonly tellsSchema: boolean;
  readonly log: { error(fields: object, message: string): void };
  /** How much each may ask; null = as much as they like, for tests and replays. */
  readonly rates: RequestRates | null;
}
export const GRAPHQL_OPTIONS = Symbol('GRAPHQL_OPTIONS');

/** Apollo under Nest, code first. Sockets are served apart (`/graphql/live`). */
export const graphqlModule = () =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Database, GRAPHQL_OPTIONS],
    useFactory: (database: Database, { explainsErrors, tellsSchema, log, rates }: GraphqlOptions) => ({
      path: '/graphql',
      autoSchemaFile: true,
      graphiql: false,
      playground: false,
      introspection: tellsSchema,
      csrfPrevention: false, // the door before it takes application/json only, from allowed origins only
      hideSchemaDetailsFromClientErrors: !explainsErrors,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: LIMITS.tokens },
      maxRecursiveSelections: LIMITS.recursiveSelections,
      validationRules: [explainsErrors ? patientLimitsRule : limitsRule],
      formatError,
      context: ({ req }: { req: Request }) => req.context,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        requestLifecycle(database, log, rates),
        compiledExecution(),
      ],
    }),
  });
