import { graphql } from 'relay-runtime';
import type { Environment, RecordSourceSelectorProxy } from 'relay-runtime';
import type { recentRememberMutation } from '../__generated__/recentRememberMutation.graphql.js';
import type { recentForgetMutation } from '../__generated__/recentForgetMutation.graphql.js';
import { mutate } from '../relay/mutate.js';

type Kept = readonly string[] | null | undefined;
const show = (store: RecordSourceSelectorProxy, kept: Kept): void => {
  if (kept)
    store
      .getRoot()
      .getLinkedRecord('viewer')
      ?.setValue([...kept], 'recentSearches');
};

/** Keeps what somebody looked for. That it fails is no matter to them. */
export function rememberSearch(environment: Environment, words: string): void {
  void mutate<recentRememberMutation>(environment, {
    mutation: graphql`
      mutation recentRememberMutation($input: SearchRememberInput!) {
        searchRemember(input: $input) {
          recentSearches
        }
      }
    `,
    variables: { input: { words } },
    updater: (store, answer) => show(store, answer?.searchRemember.recentSearches),
  }).catch(() => undefined);
}

/** These words, or all. */
export function forgetSearches(environment: Environment, words: string | null): void {
  void mutate<recentForgetMutation>(environment, {
    mutation: graphql`
      mutation recentForgetMutation($input: RecentSearchesForgetInput!) {
        recentSearchesForget(input: $input) {
          recentSearches
        }
      }
    `,
    variables: { input: { words } },
    updater: (store, answer) => show(store, answer?.recentSearchesForget.recentSearches),
  }).catch(() => undefined);
}
