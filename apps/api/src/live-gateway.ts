import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Language, type RequestContext, type TrustedDocuments, codeOf, limitsRule } from '#graphql';
import { hasText, translate } from '#i18n';
import { LiveBus, runningSessions } from '#live';
import { Sessions } from '#people';
import type { Actor } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { CloseCode, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';

export const LIVE_PATH = '/graphql/live';
const LIMIT = { subscriptions: 10, sockets: 5, initMs: 3000, frameBytes: 64 * 1024, waitingBytes: 2 ** 20 };
const LOOK_AGAIN_MS = 1000;
const RESTART = 1012;
const FELL_BEHIND = 1013;
const TOO_MANY = 4429;

interface Door {
  readonly documents: TrustedDocuments;
  readonly isAllowedOrigin: (origin: string, host: string) => boolean;
  readonly acceptsText: boolean;
}
export interface LiveGateway {
  close(): Promise<void>;
}

/** Subscriptions over sockets, by the protocol graphql-transport-ws; who asks is said by a one-time ticket. */
export function attachLiveGateway(app: NestExpressApplication, door: Door): LiveGateway {
  const { schema } = app.get(GraphQLSchemaHost);
  const sessions = app.get(Sessions);
  const bus = app.get(LiveBus);
  const system = app.get<SystemDatabase>(SYSTEM_DATABASE);
  const people = new Map<WebSocket, Actor>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMIT.frameBytes, clientTracking: true });

  const protocol = useServer<
    { ticket?: unknown },
    { socket: WebSocket; request: IncomingMessage; context?: RequestContext }
  >(
    {
      schema,
      connectionInitWaitTimeout: LIMIT.initMs,
      async onConnect({ connectionParams, extra }) {
        const ticket = connectionParams?.ticket;
        const actor =
          typeof ticket === 'string' ? await sessions.actorOfTicket(ticket, languageOf(extra.request)) : null;
        if (!actor) return false;
        // The tab opened last is the one that is looked at: the one opened first falls silent.
        const [first, ...others] = [...people].filter(([, { sessionId }]) => sessionId === actor.sessionId);
        if (first && others.length + 1 >= LIMIT.sockets) first[0].close(TOO_MANY, 'Too many sockets');
        people.set(extra.socket, actor);
        return true;
      },
      onSubscribe({ extra, subscriptions }, _id, payload) {
        const actor = people.get(extra.socket);
        if (!actor) return [refusal('UNAUTHENTICATED', languageOf(extra.request))];
        if (Object.keys(subscriptions).length > LIMIT.subscriptions)
          return [refusal('RATE_LIMITED_SUBSCRIPTIONS', actor.language)];
        const asked = documentOf(payload, actor, door, schema);
        if ('errors' in asked) return asked.errors;
        const { request } = extra;
        const contextValue = {
          actor,
          language: actor.language,
          requestId: randomUUID(),
          request,
          response: null,
          isTrusted: asked.isTrusted,
        };
        return {
          schema,
          document: asked.document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue,
        };
      },
      onNext({ extra }, _id, _payload, _args, result) {
        if (!result.errors) return undefined;
        const language = people.get(extra.socket)?.language ?? 'fr';
        return {
          ...result,
          errors: result.errors.map((error) => refusal(codeOfAnswer(error), language).toJSON()),
        } as never;
      },
      onError({ extra }, _id, _payload, errors) {
        const language = people.get(extra.socket)?.language ?? 'fr';
        return errors.map((error) => refusal(codeOf(error), language).toJSON());
      },
      // Events that end by themselves are of a session that is over: its page must hear so, and not that all is told.
      async onComplete({ subscriptions }, id) {
        if (id in subscriptions) await lookAgain().catch(() => undefined);
      },
      onClose({ extra }) {
        people.delete(extra.socket);
      },
    },
    sockets,
    25_000,
  );

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { origin, host = '' } = request.headers;
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== LIVE_PATH) return refuse(socket, '404 Not Found');
    if (origin !== undefined && !door.isAllowedOrigin(origin, host)) return refuse(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  };
  const server = app.getHttpServer() as Server;
  server.on('upgrade', upgrade);

  const lookAgain = async () => {
    if (people.size === 0) return;
    // Whoever comes while the database is asked was not asked about.
    const present = [...people];
    const ids = [...new Set(present.flatMap(([, { sessionId }]) => sessionId ?? []))];
    const running = new Set((await system.queryWithoutViewer(runningSessions(ids))).map(({ id }) => id));
    for (const [socket, { sessionId }] of present) {
      if (sessionId && !running.has(sessionId)) socket.close(CloseCode.Forbidden, 'Forbidden');
      else if (socket.bufferedAmount > LIMIT.waitingBytes) socket.close(FELL_BEHIND, 'Too slow');
    }
  };
  // A failed look is followed by the next one; meanwhile every event still asks for itself.
  const timer = setInterval(() => void lookAgain().catch(() => undefined), LOOK_AGAIN_MS);
  // What was told meanwhile is lost: whoever comes back fetches.
  const forgetGaps = bus.onGap(() => closeAll(RESTART));
  const closeAll = (code: number) => {
    for (const socket of sockets.clients) socket.close(code, code === RESTART ? 'Service Restart' : 'Going Away');
  };

  return {
    async close() {
      clearInterval(timer);
      forgetGaps();
      server.off('upgrade', upgrade);
      closeAll(RESTART);
      await protocol.dispose();
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

/** A trusted document by its id; text only where HTTP takes it too. Nothing but subscriptions runs here. */
function documentOf(
  payload: SubscribePayload,
  actor: Actor,
  door: Door,
  schema: GraphQLSchema,
): { document: DocumentNode; isTrusted: boolean } | { errors: GraphQLError[] } {
  const trusted = door.documents.get(payload.extensions?.['documentId']);
  if (trusted === undefined && !door.acceptsText && actor.sessionScope !== 'graphql:adhoc') {
    return { errors: [refusal('OPERATION_NOT_ALLOWED', actor.language)] };
  }
  let document: DocumentNode;
  try {
    document = parse(trusted ?? payload.query, { maxTokens: 1000 });
  } catch {
    return { errors: [refusal('BAD_REQUEST', actor.language)] };
  }
  const isTrusted = trusted !== undefined;
  if (!isTrusted && validate(schema, document, [...specifiedRules, limitsRule]).length > 0)
    return { errors: [refusal('BAD_REQUEST', actor.language)] };
  const operation = getOperationAST(document, payload.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return { errors: [refusal('OPERATION_NOT_ALLOWED', actor.language)] };
  return { document, isTrusted };
}

/** Variables that do not fit are refused by GraphQL itself, before any field of ours: without a code, a cause or a path. */
function codeOfAnswer(error: GraphQLError): string {
  const isOfVariables = !error.originalError && !error.path && error.extensions['code'] === undefined;
  return isOfVariables ? 'BAD_USER_INPUT' : codeOf(error);
}

function refusal(code: string, language: Language): GraphQLError {
  const known = hasText(code, language) ? code : 'INTERNAL_SERVER_ERROR';
  return new GraphQLError(translate(known, language), { extensions: { code: known } });
}

const languageOf = (request: IncomingMessage): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'fr';

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
