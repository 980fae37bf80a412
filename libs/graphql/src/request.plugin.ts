import type { ApolloServerPlugin } from '@apollo/server';
import { translate } from '#i18n';
import { type Database } from '#persistence';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.js';
import { checkCost } from './limits.js';
import { codeOf } from './errors.js';
import { assertWalkable } from './walkable.js';

/** Closed list: what any client may see as `extensions.code`, besides the product's own codes. */
const OURS = /^[A-Z][A-Z0-9_]+$/;

/** Per request: the cost limit, the end of its read transaction, and errors that say a code and a translated sentence, never more. */
export function requestLifecycle(
  database: Database,
  log: { error(fields: object, message: string): void },
): ApolloServerPlugin<RequestContext> {
  let schema: GraphQLSchema;
  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart({ contextValue }) {
      const logIfUnexpected = (error: GraphQLError) => {
        if (codeOf(error) !== 'INTERNAL_SERVER_ERROR') return;
        log.error({ requestId: contextValue.requestId, err: error.originalError ?? error }, 'request failed');
      };
      return {
        async didResolveOperation({ document, operation, request }) {
          if (operation && contextValue.actor?.walk) assertWalkable(document, operation);
          if (operation && !contextValue.isTrusted) checkCost(schema, document, operation, request.variables ?? {});
        },
        async didEncounterErrors({ errors }) {
          for (const error of errors) logIfUnexpected(error);
        },
        async willSendResponse({ response }) {
          if (contextValue.actor) await database.endReads(contextValue.actor);
          if (response.body.kind === 'single' && response.body.singleResult.errors) {
            response.body.singleResult.errors = response.body.singleResult.errors.map((error) => {
              if (error instanceof GraphQLError) logIfUnexpected(error); // compiled execution gives them as they are
              return sayIt(error, contextValue);
            });
          }
        },
      };
    },
  };
}

function sayIt(error: GraphQLFormattedError, { language, requestId }: RequestContext): GraphQLFormattedError {
  const code = codeOf(error);
  const isUnexpected = code === 'INTERNAL_SERVER_ERROR';
  return {
    message:
      OURS.test(code) && code !== 'GRAPHQL_VALIDATION_FAILED' && code !== 'GRAPHQL_PARSE_FAILED'
        ? translate(code, language)
        : error.message,
    ...(error.path && { path: error.path }),
    ...(error.locations && { locations: error.locations }),
    extensions: { code, ...(isUnexpected && { reference: requestId }) },
  };
}
