import { useEffect, useState } from 'react';

/**
 * State of a long form that survives a reload of the tab. Never for passwords.
 * The third value forgets it, once it was sent.
 */
export function useKept<T extends object>(key: string, initial: T): [T, (part: Partial<T>) => void, () => void] {
  const name = `entrenous.form.${key}`;
  const [value, setValue] = useState<T>(() => ({ ...initial, ...stored<T>(name) }));
  useEffect(() => {
    try {
      sessionStorage.setItem(name, JSON.stringify(value));
    } catch {
      // Without storage the form lives as long as the page.
    }
  }, [name, value]);
  return [
    value,
    (part) => setValue((now) => ({ ...now, ...part })),
    () => {
      setValue(initial);
      // After the effect of the line above has run.
      setTimeout(() => sessionStorage.removeItem(name));
    },
  ];
}

function stored<T>(name: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}
