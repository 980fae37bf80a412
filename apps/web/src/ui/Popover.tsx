import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover';
import styles from './Overlay.module.css';

export interface PopoverProps {
  /** The button that opens it */
  trigger: ReactElement;
  /** Name of the dialog, read aloud */
  label: string;
  placement?: AriaPopoverProps['placement'];
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small dialog beside its button; Escape closes it and gives the focus back. */
export function Popover({ trigger, label, placement = 'bottom end', children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={styles.popover} placement={placement} offset={6}>
        <Dialog className={styles.popoverBody} aria-label={label}>
          {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
