import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type ExecutionResult, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './context.js';

/**
 * Runs trusted documents compiled (graphql-jit) in place of graphql-js' interpreter. Only trusted ones: compiling is dear,
 * and the cache is as large as their list.
 */
export function compiledExecution(): ApolloServerPlugin<RequestContext> {
  const compiled = new Map<string, CompiledQuery | null>();
  let schema: GraphQLSchema;
  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart({ contextValue }) {
      if (!contextValue.isTrusted) return {};
      return {
        async responseForOperation({ document, operation, operationName, queryHash, request }) {
          const key = `${queryHash}|${operationName ?? ''}`;
          let query = compiled.get(key);
          if (query === undefined) {
            const result = compileQuery(schema, document, operationName ?? undefined);
            compiled.set(key, (query = isCompiledQuery(result) ? result : null));
          }
          if (!query || operation.operation === 'subscription') return null;
          const result = (await query.query(undefined, contextValue, request.variables ?? {})) as ExecutionResult;
          const isRefused = result.data === undefined; // variables that do not fit: nothing was run
          return {
            http: { status: isRefused ? 400 : undefined, headers: new HeaderMap() },
            body: {
              kind: 'single',
              singleResult: isRefused ? { errors: result.errors?.map(badInput) } : (result as never),
            },
          };
        },
      };
    },
  };
}

const badInput = ({ message, locations }: GraphQLError): GraphQLFormattedError => ({
  message,
  ...(locations && { locations }),
  extensions: { code: 'BAD_USER_INPUT' },
});
