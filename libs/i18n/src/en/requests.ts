import type { Catalogue } from '../catalogues.js';

/** What the API answers before it knows what it is about. */
export const requests: Catalogue = {
  NOT_FOUND: 'Not found: it does not exist, or is not open to you.',
  FORBIDDEN: 'You may not do this.',
  UNAUTHENTICATED: 'Your session has ended. Sign in again.',
  INTERNAL_SERVER_ERROR:
    'Something went wrong on our side. Try again; if it goes on, give the reference shown to your administrator.',
  BAD_CURSOR: 'This page of the list is no longer valid. Start again from the top.',
  BAD_USER_INPUT: 'A value of the request is not acceptable.',
  BAD_REQUEST: 'The request is malformed.',
  BODY_TOO_LARGE: 'The request is too large.',
  METHOD_NOT_ALLOWED: 'Only POST is accepted here.',
  UNSUPPORTED_MEDIA_TYPE: 'Only application/json in UTF-8 is accepted here.',
  ORIGIN_REFUSED: 'This request comes from another site: it is refused.',
  WALK_OVER: 'This look as an external is over.',
  WALK_READ_ONLY: 'On a walk one reads the group as this external sees it, and nothing else.',
  OPERATION_NOT_ALLOWED: 'This server only executes the operations of its client.',
  PERSISTED_QUERY_NOT_FOUND: 'This page is of another version of the server. Reload it.',
  TLS_REQUIRED:
    'Signing in needs an https:// address (or localhost). Put a reverse proxy with TLS in front of the server (Caddy, nginx, Traefik…), set PUBLIC_URL to its https:// address and TRUST_PROXY to 1.',
  RATE_LIMITED: 'Too many requests. Try again in {minutes} min.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds no such operation, or several and none is named.',
  INTROSPECTION_DISABLED: 'This server does not tell its schema.',
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: 'The document asks for too much.',
  TOO_MANY_REQUESTS: 'Too many requests at once. Wait a moment.',
  TIMEOUT: 'This took too long and was stopped. Try again, or ask for less.',
  BULK_TOO_MANY: 'At most {most} at a time.',
};
