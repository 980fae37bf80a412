import type { ComponentType } from 'react';
import { loadQuery } from 'react-relay/hooks';
import type { PreloadedQuery } from 'react-relay/hooks';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import { currentEnvironment } from './session/session.js';

/** What the address says: path parameters and search parameters. */
export interface Address {
  params: Record<string, string>;
  search: Record<string, string | undefined>;
}

export interface ScreenProps<Q extends OperationType> extends Address {
  /** For usePreloadedQuery */
  queryRef: PreloadedQuery<Q>;
}

export interface Screen<Q extends OperationType = OperationType> {
  /** Fetched while the screen's code is still being laid out. A screen without data has none. */
  query?: GraphQLTaggedNode;
  variables?: (address: Address) => Q['variables'];
  Component: ComponentType<ScreenProps<Q>>;
}

/** What a screen's folder exports as `screen`; see router.tsx for where it stands. */
export function defineScreen<Q extends OperationType>(screen: Screen<Q>): Screen<Q> {
  return screen;
}

/** A screen of whichever query: its types meet inside the screen's own folder. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of screens has no query type in common
export type AnyScreen = Screen<any>;

/** A screen with the data that it asked for, under the environment they were asked from. */
export interface LoadedScreen {
  screen: AnyScreen;
  environment: Environment;
  queryRef: PreloadedQuery<OperationType> | null;
}

/** How many visited pages keep their data for Back and Forward. */
const KEPT_PAGES = 20;
const visited = new Map<string, LoadedScreen>();

/** Loads the data of a page. Going back to a page that was left finds it as it was, all its loaded pages of a list included. */
export async function loadScreen(screen: AnyScreen, address: Address, historyKey: string): Promise<LoadedScreen> {
  const environment = currentEnvironment();
  const known = visited.get(historyKey);
  if (known && known.environment === environment && known.screen === screen) return known;
  const queryRef = screen.query
    ? loadQuery(environment, screen.query, screen.variables?.(address) ?? {}, { fetchPolicy: 'store-and-network' })
    : null;
  const loaded = { screen, environment, queryRef };
  keep(historyKey, loaded);
  // The screen's error boundary gets the error when the query is read.
  await queryRef?.source?.toPromise().catch(() => undefined);
  return loaded;
}

/** Makes the next load of every visited page ask the server again. */
export function forgetVisited(): void {
  visited.clear();
}

function keep(historyKey: string, loaded: LoadedScreen): void {
  visited.delete(historyKey);
  visited.set(historyKey, loaded);
  const [oldestKey, oldest] = visited.entries().next().value!;
  if (visited.size <= KEPT_PAGES) return;
  visited.delete(oldestKey);
  oldest.queryRef?.dispose();
}
