import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { Tooltip as AriaTooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip';
import styles from './Overlay.module.css';

const OPEN_AFTER_MS = 500;
/** Long enough to move the pointer onto the tooltip itself */
const CLOSE_AFTER_MS = 80;

export interface TooltipProps {
  text: string;
  /** The control that it belongs to; the pointer or the focus has come to it already */
  trigger: RefObject<HTMLElement | null>;
}

/** Says more about a control on hover and on focus; Escape and a press close it. Never the only place of an information. */
export function Tooltip({ text, trigger }: TooltipProps) {
  const [isOpen, setOpen] = useState(false);
  const [timer] = useState(() => new Countdown());
  const open = () => timer.start(0, () => setOpen(true));
  const close = (immediate?: boolean) => timer.start(immediate ? 0 : CLOSE_AFTER_MS, () => setOpen(false));
  useEffect(() => {
    const control = trigger.current;
    if (!control) return;
    const openSoon = () => timer.start(OPEN_AFTER_MS, () => setOpen(true));
    const closeSoon = () => timer.start(CLOSE_AFTER_MS, () => setOpen(false));
    const closeNow = () => timer.start(0, () => setOpen(false));
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && closeNow();
    const onFocus = () => control.matches(':focus-visible') && timer.start(0, () => setOpen(true));
    const listeners = Object.entries({
      pointerenter: openSoon,
      pointerleave: closeSoon,
      pointerdown: closeNow,
      focus: onFocus,
      blur: closeNow,
    });
    for (const [name, listener] of listeners) control.addEventListener(name, listener);
    document.addEventListener('keydown', onKey);
    if (control.matches(':focus-visible')) onFocus();
    else if (control.matches(':hover')) openSoon();
    return () => {
      timer.stop();
      for (const [name, listener] of listeners) control.removeEventListener(name, listener);
      document.removeEventListener('keydown', onKey);
    };
  }, [trigger, timer]);
  return (
    <TooltipTriggerStateContext value={{ isOpen, shouldSkipAnimation: true, open, close }}>
      <AriaTooltip triggerRef={trigger} isOpen={isOpen} className={styles.tooltip} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTriggerStateContext>
  );
}

/** One thing to do later; a new one takes its place. */
class Countdown {
  private timer: ReturnType<typeof setTimeout> | undefined;

  start(milliseconds: number, work: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(work, milliseconds);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
