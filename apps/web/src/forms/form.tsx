import type { ReactNode } from 'react';
import { Stack } from '../ui/Page.js';

/** A form that Enter sends; the browser's own checks are left to the server's sentences. */
export function Form({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack>{children}</Stack>
    </form>
  );
}
