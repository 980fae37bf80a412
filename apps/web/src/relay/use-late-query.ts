import { useContext } from 'react';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { Attempt } from '../ui/Late.js';

/** Relay's `useLazyLoadQuery` inside `<Late>`: an answer that did not come is asked for again at the next attempt. */
export const useLateQuery: typeof useLazyLoadQuery = (query, variables, options) => {
  const attempt = useContext(Attempt);
  return useLazyLoadQuery(query, variables, { ...options, fetchKey: `${options?.fetchKey ?? ''} ${attempt}` });
};
