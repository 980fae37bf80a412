import { useRef, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { GraphQLTaggedNode, MutationConfig, MutationParameters } from 'relay-runtime';
import { useLingui } from '@lingui/react/macro';
import { mutate } from '../relay/mutate.js';
import { OfflineError, ServerError } from '../relay/errors.js';
import { showError } from '../ui/toasts.js';

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
}

type Extras<M extends MutationParameters> = Omit<
  MutationConfig<M>,
  'mutation' | 'variables' | 'onCompleted' | 'onError'
>;

export interface Action<M extends MutationParameters> {
  /** Resolves with the response, or with null when the server refused (see `errorOf`, `errorBesides`) or could not be asked */
  run: (variables: M['variables'], extras?: Extras<M>) => Promise<M['response'] | null>;
  isPending: boolean;
  /** The server's sentence about a field of the input */
  errorOf: (field: string) => string | null;
  /** The server's sentences that belong to none of these fields */
  errorBesides: (...fields: string[]) => string | null;
  clearErrors: () => void;
}

/** One mutation of a screen: pending while it runs, its refusals kept for the form, anything unexpected said as a toast. */
export function useAction<M extends MutationParameters>(mutation: GraphQLTaggedNode): Action<M> {
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();
  const [isPending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const running = useRef(false);

  async function run(variables: M['variables'], extras?: Extras<M>) {
    if (running.current) return null;
    running.current = true;
    setPending(true);
    try {
      const response = await mutate<M>(environment, { ...extras, mutation, variables });
      const refusals = refusalsIn(response);
      setErrors(refusals);
      return refusals.length > 0 ? null : response;
    } catch (error) {
      setErrors([]);
      sayUnexpected(error);
      return null;
    } finally {
      running.current = false;
      setPending(false);
    }
  }

  const about = (error: UserError) => error.field?.at(-1) ?? '';
  const join = (some: readonly UserError[]) => some.map((error) => error.message).join(' ') || null;
  return {
    run,
    isPending,
    errorOf: (field) => join(errors.filter((error) => about(error) === field)),
    errorBesides: (...fields) => join(errors.filter((error) => !fields.includes(about(error)))),
    clearErrors: () => setErrors([]),
  };
}

/** Runs an action that has no form of its own: a refusal is said as a toast too. */
export function useQuickAction<M extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();
  return async (variables: M['variables'], extras?: Extras<M>): Promise<M['response'] | null> => {
    try {
      const response = await mutate<M>(environment, { ...extras, mutation, variables });
      const refusals = refusalsIn(response);
      for (const { message } of refusals) showError(message);
      return refusals.length > 0 ? null : response;
    } catch (error) {
      sayUnexpected(error);
      return null;
    }
  };
}

/** Says what happened, what is kept and what to do, for an answer nobody planned. */
export function useUnexpected(): (error: unknown) => void {
  const { t } = useLingui();
  return (error) => {
    if (error instanceof OfflineError) {
      showError(t`Le serveur ne répond pas. Rien n’a été changé ; réessayez quand la connexion revient.`);
      return;
    }
    const reference = error instanceof ServerError ? error.reference : null;
    const message =
      error instanceof ServerError
        ? error.message
        : t`L’action n’a pas abouti. Rien n’a été changé, vous pouvez réessayer.`;
    showError(reference ? t`${message} Référence : ${reference}` : message);
  };
}

/** Every payload of the schema carries userErrors beside what it changed. */
function refusalsIn(response: unknown): readonly UserError[] {
  return Object.values(response as Record<string, { userErrors?: readonly UserError[] } | null>).flatMap(
    (payload) => payload?.userErrors ?? [],
  );
}
