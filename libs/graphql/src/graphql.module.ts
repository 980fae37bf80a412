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
import { LIMITS, limitsRule } from './limits.js';
import { requestLifecycle } from './request.plugin.js';

export interface GraphqlOptions {
  /** Errors that help to write a document: for tests and replays, never for the world. */
  readonly explainsErrors: boolean;
  readonly log: { error(fields: object, message: string): void };
}
export const GRAPHQL_OPTIONS = Symbol('GRAPHQL_OPTIONS');

/** Apollo under Nest, code first. Sockets are served apart (`/graphql/live`). */
export const graphqlModule = () =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Database, GRAPHQL_OPTIONS],
    useFactory: (database: Database, { explainsErrors, log }: GraphqlOptions) => ({
      path: '/graphql',
      autoSchemaFile: true,
      graphiql: false,
      playground: false,
      introspection: true, // text is taken from service tokens with that scope alone
      csrfPrevention: false, // the door before it takes application/json only, from allowed origins only
      hideSchemaDetailsFromClientErrors: !explainsErrors,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: LIMITS.tokens },
      validationRules: [limitsRule],
      formatError,
      context: ({ req }: { req: Request }) => req.context,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        requestLifecycle(database, log),
        compiledExecution(),
      ],
    }),
  });
