import { loadConfig } from '#config';
import { TrustedDocuments } from '#graphql';
import { pino } from 'pino';
import { startApi } from '../../../api/src/main.js';
import { DOCUMENTS } from './documents.js';

/** Requests are counted as in production, and never too many. */
const COUNTED = 1e9;

/** The product as it is served, in a process of its own; only its list of trusted documents is the bench's. */
const [, , appUrl, systemUrl, home, searches] = process.argv;
const counted: string[] = [];
const api = await startApi(
  // Its few people ask without end.
  {
    ...loadConfig({ ENTRENOUS_HOME: home }),
    port: 0,
    host: '127.0.0.1',
    // Searches are limited by themselves, wherever a person's requests are counted.
    ratePerPerson: searches ? 0 : COUNTED,
    ratePerAddress: COUNTED,
  },
  { app: appUrl!, system: systemUrl! },
  {
    documents: TrustedDocuments.of(DOCUMENTS),
    log: pino({ level: 'error' }),
    onStatement: (text) => counted.push(text),
  },
);
process.on('message', (message) => {
  if (message === 'count') process.send?.({ statements: counted.length });
  counted.length = 0;
});
process.send?.({ port: Number(new URL(api.url).port) });
process.on('disconnect', () => process.exit(0)); // the bench has ended
