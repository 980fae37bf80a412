import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Check } from 'lucide-react';
import { classNames } from './class-names.js';
import styles from './Overlay.module.css';

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

export interface MenuProps {
  /** The button that opens the menu */
  trigger: ReactElement;
  /** Name of the menu, read aloud */
  label: string;
  /** `false` entries are left out; `'-'` draws a line */
  entries: (MenuEntry | false | null | undefined | '-')[];
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

/** A menu of actions behind a button. Renders nothing when nothing is left to choose. */
export function Menu({ trigger, label, entries, placement = 'bottom end' }: MenuProps) {
  const shown = entries.filter((entry) => entry !== false && entry !== null && entry !== undefined);
  if (!shown.some((entry) => entry !== '-')) return null;
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement={placement} offset={6}>
        <AriaMenu className={styles.list} aria-label={label}>
          {shown.map((entry, index) =>
            entry === '-' ? (
              <Separator key={`line-${index}`} className={styles.separator} />
            ) : (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                isDisabled={entry.isDisabled}
                onAction={entry.onAction}
                className={classNames(styles.item, entry.isDanger && styles.danger)}
              >
                {entry.icon}
                <span className={styles.itemText}>
                  {entry.label}
                  {entry.note ? <span className={styles.itemNote}>{entry.note}</span> : null}
                </span>
                {entry.isSelected ? <Check className={styles.check} /> : null}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
