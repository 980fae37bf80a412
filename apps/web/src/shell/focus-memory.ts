import { useEffect } from 'react';
import { useRouter } from '@tanstack/react-router';

interface Place {
  /** Nearest ancestor with an id: a card, a region */
  id: string | undefined;
  href: string | null;
  /** Words of the link: a card has several links to one address */
  text: string | null;
}

/** Going somewhere puts the focus at the top of the page; going back puts it where it was. */
export function useFocusMemory(): void {
  const router = useRouter();
  useEffect(() => {
    const places = new Map<string, Place>();
    let isReturning = false;
    const stops = [
      router.history.subscribe(({ action }) => {
        isReturning = action.type === 'BACK' || action.type === 'FORWARD' || action.type === 'GO';
      }),
      router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
        const key = fromLocation?.state.__TSR_key;
        if (key) places.set(key, placeOf(document.activeElement));
      }),
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const place = isReturning ? places.get(toLocation.state.__TSR_key ?? '') : undefined;
        const target = (place && elementAt(place)) ?? (toLocation.hash ? null : document.getElementById('main'));
        target?.focus({ preventScroll: true });
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [router]);
}

function placeOf(element: Element | null): Place {
  const link = element?.closest('a');
  return {
    id: element?.closest('[id]')?.id,
    href: link?.getAttribute('href') ?? null,
    text: link?.textContent ?? null,
  };
}

function elementAt({ id, href, text }: Place): HTMLElement | null {
  const region = id ? document.getElementById(id) : null;
  if (!region || !href) return region;
  const links = [...region.querySelectorAll('a')].filter((link) => link.getAttribute('href') === href);
  return links.find((link) => link.textContent === text) ?? links[0] ?? region;
}
