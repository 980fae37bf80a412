import { Link } from '@tanstack/react-router';

/** The name, linked to the profile for those who may see it. */
export function ProfileLink({ person }: { person: { readonly name: string; readonly personId?: string | null } }) {
  if (!person.personId) return <>{person.name}</>;
  return (
    <Link to="/people/$personId" params={{ personId: person.personId }}>
      {person.name}
    </Link>
  );
}
