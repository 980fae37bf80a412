import { useEffect, useRef } from 'react';
import { useNavigate } from '@tanstack/react-router';

type Filters = Record<string, string | undefined>;

const PAUSE_MS = 250;

/**
 * Keeps the filters of a list in its address and asks for the list again after a pause in typing.
 * The page itself is not loaded again: the field keeps its focus and the old rows stay until the new ones come.
 */
export function useFilters(onChange: (filters: Filters) => void): (filters: Filters) => void {
  const navigate = useNavigate();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (filters) => {
    const set = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void navigate({ to: '.', search: set as never, replace: true, resetScroll: false });
      onChange(set);
    }, PAUSE_MS);
  };
}
