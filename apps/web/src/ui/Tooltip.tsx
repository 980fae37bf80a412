import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './Overlay.module.css';

export interface TooltipProps {
  text: string;
  /** One focusable element of React Aria (a Button of the kit, or its `Focusable`) */
  children: ReactElement;
}

/** Says more about a control on hover and on focus. Never the only place of an information. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles.tooltip} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
