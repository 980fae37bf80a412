export function PageError({ error }: { error: unknown }) {
  return <main>{String(error)}</main>;
}
