import { commitMutation } from 'relay-runtime';
import type { Environment, MutationConfig, MutationParameters } from 'relay-runtime';

/** Commits a mutation; resolves with its response, rejects with OfflineError or ServerError. */
export function mutate<T extends MutationParameters>(
  environment: Environment,
  config: Omit<MutationConfig<T>, 'onCompleted' | 'onError'>,
): Promise<T['response']> {
  return new Promise((resolve, reject) => {
    commitMutation<T>(environment, { ...config, onCompleted: resolve, onError: reject });
  });
}
