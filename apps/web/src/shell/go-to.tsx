import { useEffect } from 'react';
import { useRouter } from '@tanstack/react-router';

/** Shown where something else belongs: goes there once, without a step in the history. */
export function GoTo({ href }: { href: string }) {
  const router = useRouter();
  useEffect(() => {
    router.history.replace(href);
  }, [router, href]);
  return null;
}
