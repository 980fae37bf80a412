import type { FetchFunction, GraphQLResponse } from 'relay-runtime';
import { i18n } from '@lingui/core';
import { askProof } from '../security/proof.js';
import { setReachable } from './connectivity.js';
import { takeEarlyAnswer } from './early-answers.js';
import { OfflineError, ServerError } from './errors.js';
import { loadNewerBuild } from './newer-build.js';
import { setServerClock } from './server-clock.js';

interface WireError {
  message: string;
  extensions?: { code?: string; reference?: string };
}

/** Sends the id of a trusted document, never its text: the server knows the texts from the build. */
export function fetchFrom(onSignedOut: () => void, headers: Record<string, string> = {}): FetchFunction {
  return async (document, variables) => {
    const body = JSON.stringify({ id: document.id, variables });
    let { response, result, errors } = await ask(body, headers);
    if (isProofAsked(errors) && (await askProof())) ({ response, result, errors } = await ask(body, headers));
    const reference = response.headers.get('x-request-id');
    if (response.status === 401 || errors.some((error) => error.extensions?.code === 'UNAUTHENTICATED')) onSignedOut();
    const data = (result as { data?: unknown }).data;
    if (errors.length > 0 && (data === null || data === undefined)) {
      const [first] = errors;
      if (first.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') loadNewerBuild();
      throw new ServerError(
        first.extensions?.code ?? 'UNKNOWN',
        first.message,
        first.extensions?.reference ?? reference,
      );
    }
    return result as GraphQLResponse;
  };
}

const isProofAsked = (errors: readonly WireError[]) => errors[0]?.extensions?.code === 'PROOF_REQUIRED';

async function ask(body: string, headers: Record<string, string>) {
  const response = await send(body, headers);
  const result = await readJson(response, response.headers.get('x-request-id'));
  return { response, result, errors: (result as { errors?: WireError[] }).errors ?? [] };
}

async function send(body: string, headers: Record<string, string>): Promise<Response> {
  try {
    const early = Object.keys(headers).length > 0 ? undefined : takeEarlyAnswer(body);
    const response = await (early ??
      fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          'accept-language': i18n.locale || document.documentElement.lang,
          'x-entrenous': 'web',
          ...headers,
        },
        body,
      }));
    setReachable(true);
    setServerClock(response.headers.get('date'));
    return response;
  } catch {
    setReachable(false);
    throw new OfflineError();
  }
}

async function readJson(response: Response, reference: string | null): Promise<object> {
  try {
    return (await response.json()) as object;
  } catch {
    throw new ServerError(`HTTP_${response.status}`, response.statusText, reference);
  }
}
