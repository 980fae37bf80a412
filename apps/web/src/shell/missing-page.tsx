import { Missing } from '../forms/missing.js';

/** An address that leads nowhere. */
export function MissingPage() {
  return (
    <main id="main">
      <Missing what="page" />
    </main>
  );
}
