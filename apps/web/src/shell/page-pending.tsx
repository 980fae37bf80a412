/** Holds the place of a page while it loads. */
export function PagePending() {
  return <div aria-busy="true" />;
}
