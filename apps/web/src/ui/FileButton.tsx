import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, type ButtonSize } from './Button.js';

export interface FileButtonProps {
  /** MIME types that may be chosen; the server decides by the content */
  accept: readonly string[];
  onChoose: (file: File) => void;
  icon?: ReactNode;
  size?: ButtonSize;
  isPending?: boolean;
  children: ReactNode;
}

/** Opens the system's file chooser for one file. */
export function FileButton({ accept, onChoose, children, ...look }: FileButtonProps) {
  return (
    <FileTrigger acceptedFileTypes={accept} onSelect={(files) => files?.[0] && onChoose(files[0])}>
      <Button {...look}>{children}</Button>
    </FileTrigger>
  );
}
