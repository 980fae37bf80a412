import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { translate } from '#i18n';
import { type Database } from '#persistence';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from './context.js';
import { LIMITS, type Searches, TOO_MUCH, checkCost, costOf, searchesOf } from './limits.js';
import type { RequestRates } from './request-rates.js';
import { codeOf } from './errors.js';
import { assertWalkable } from './walkable.js';

/** Closed list: what any client may see as `extensions.code`, besides the product's own codes. */
const OURS = /^[A-Z][A-Z0-9_]+$/;

/** Per request: the cost limit, the end of its read transaction, and errors that say a code and a translated sentence, never more. */
export function requestLifecycle(
  database: Database,
  log: { error(fields: object, message: string): void },
  rates: RequestRates | null,
): ApolloServerPlugin<RequestContext> {
  let schema: GraphQLSchema;
  /** Of documents that are kept: what each costs with the sizes that it names itself. */
  const costs = new WeakMap<OperationDefinitionNode, number>();
  const searches = new WeakMap<DocumentNode, Searches>();
  const pointsOf = (document: DocumentNode, operation: OperationDefinitionNode): number => {
    let cost = costs.get(operation);
    if (cost === undefined) costs.set(operation, (cost = costOf(schema, document, operation, {})));
    return 1 + Math.floor(Math.min(cost, LIMITS.cost) / THINGS_PER_POINT);
  };
  const isSearch = (document: DocumentNode, variables: Readonly<Record<string, unknown>>): boolean => {
    let found = searches.get(document);
    if (!found) searches.set(document, (found = searchesOf(document)));
    return found.always || found.variables.some((name) => Boolean(variables[name]));
  };
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
          const { actor } = contextValue;
          if (!rates || !actor || !operation) return;
          const points = pointsOf(document, operation);
          const wait = await rates.ofPerson(actor.personId, points, isSearch(document, request.variables ?? {}));
          if (wait !== null) throw slowDown(wait);
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
            const codes = response.body.singleResult.errors.map(({ extensions }) => extensions?.['code']);
            if (codes.includes('TIMEOUT')) response.http.status = 503;
            else if (codes.includes('BAD_USER_INPUT') && !response.body.singleResult.data) response.http.status = 400;
          }
        },
      };
    },
  };
}

const THINGS_PER_POINT = 500;

const slowDown = (seconds: number): GraphQLError =>
  new GraphQLError('TOO_MANY_REQUESTS', {
    extensions: {
      code: 'TOO_MANY_REQUESTS',
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });

/** Too many tokens are one more way to ask for too much, which the parser says in words of its own. */
const isTooLong = ({ message }: GraphQLFormattedError): boolean => /\btokens\b/.test(message);

function sayIt(error: GraphQLFormattedError, { language, requestId }: RequestContext): GraphQLFormattedError {
  const code = codeOf(error);
  if (code === 'GRAPHQL_PARSE_FAILED' && isTooLong(error))
    return { message: TOO_MUCH, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
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
