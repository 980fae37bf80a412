import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Check } from 'lucide-react';
import type { MenuEntry, MenuProps, Opening } from './Menu.js';
import { classNames } from './class-names.js';
import styles from './Overlay.module.css';

export interface MenuListProps extends Pick<MenuProps, 'label' | 'placement'> {
  trigger: RefObject<HTMLButtonElement | null>;
  entries: (MenuEntry | '-')[];
  /** null while the menu is closed */
  opening: Opening | null;
  onClose: () => void;
}

/** The list of a menu, beside its button. */
export function MenuList({ trigger, label, entries, placement, opening, onClose }: MenuListProps) {
  return (
    <Popover
      triggerRef={trigger}
      isOpen={opening !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.popover}
      placement={placement}
      offset={6}
      aria-label={label}
    >
      <AriaMenu className={styles.list} aria-label={label} autoFocus={opening ?? true} onClose={onClose}>
        {entries.map((entry, index) =>
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
  );
}
