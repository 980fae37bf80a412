import { lazy, cloneElement, useRef, useState } from 'react';
import type { ButtonHTMLAttributes, KeyboardEvent, ReactElement, ReactNode, Ref } from 'react';
import { Late } from './Late.js';

export interface MenuEntry {
  id: string;
  label: string;
  /** A second, quieter line */
  note?: string;
  icon?: ReactNode;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** Marks the current choice of a menu that chooses */
  isSelected?: boolean;
  onAction: () => void;
}

/** What the button that opens a menu must take: those of the kit do, and so does a plain `<button>`. */
type TriggerProps = ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> };

export interface MenuProps {
  /** The button that opens the menu */
  trigger: ReactElement<TriggerProps>;
  /** Name of the menu, read aloud */
  label: string;
  /** `false` entries are left out; `'-'` draws a line */
  entries: (MenuEntry | false | null | undefined | '-')[];
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

/** Which entry gets the focus when the menu opens. */
export type Opening = 'first' | 'last';

const OPENING_KEYS: Record<string, Opening> = { ArrowDown: 'first', ArrowUp: 'last' };

const loadList = () => import('./MenuList.js');
const MenuList = lazy(() => loadList().then((module) => ({ default: module.MenuList })));

/**
 * A menu of actions behind a button. Renders nothing when nothing is left to choose. A page holds dozens of menus and few
 * are opened: the list is made at its first opening, and its code is fetched when the pointer or the focus comes near.
 */
export function Menu({ trigger, label, entries, placement = 'bottom end' }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [wasOpened, setOpened] = useState(false);
  const shown = entries.filter((entry) => entry !== false && entry !== null && entry !== undefined);
  if (!shown.some((entry) => entry !== '-')) return null;

  function open(first: Opening) {
    button.current?.focus(); // Safari leaves the focus elsewhere, and it must come back here
    setOpened(true);
    setOpening(first);
  }

  function openByKey(event: KeyboardEvent) {
    const first = OPENING_KEYS[event.key];
    if (!first) return;
    event.preventDefault();
    open(first);
  }

  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': opening !== null,
        onClick: () => open('first'),
        onKeyDown: openByKey,
        onPointerEnter: () => void loadList(),
        onFocus: () => void loadList(),
      })}
      {wasOpened ? (
        <Late>
          <MenuList
            trigger={button}
            label={label}
            entries={shown}
            placement={placement}
            opening={opening}
            onClose={() => setOpening(null)}
          />
        </Late>
      ) : null}
    </>
  );
}
