import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button, type ButtonSize } from './Button.js';

export interface FileChooserProps {
  /** MIME types that may be chosen; the server decides by the content */
  accept: readonly string[];
  isMultiple?: boolean;
  onChoose: (files: File[]) => void;
  /** Draws the button that calls `choose` */
  children: (choose: () => void) => ReactNode;
}

/** Opens the system's file chooser. */
export function FileChooser({ accept, isMultiple, onChoose, children }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept.join(',')}
        multiple={isMultiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // the same file may be chosen again
          if (files.length > 0) onChoose(files);
        }}
      />
      {children(() => input.current?.click())}
    </>
  );
}

export interface FileButtonProps {
  accept: readonly string[];
  onChoose: (file: File) => void;
  icon?: ReactNode;
  size?: ButtonSize;
  isPending?: boolean;
  children: ReactNode;
}

/** A button that asks for one file. */
export function FileButton({ accept, onChoose, children, ...look }: FileButtonProps) {
  return (
    <FileChooser accept={accept} onChoose={([file]) => onChoose(file)}>
      {(choose) => (
        <Button {...look} onPress={choose}>
          {children}
        </Button>
      )}
    </FileChooser>
  );
}
