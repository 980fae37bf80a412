import { useLingui } from '@lingui/react/macro';

export type Role = 'MANAGER' | 'MODERATOR' | 'CONTRIBUTOR' | 'READER';

/** Roles from the widest to the narrowest, with what each may do. */
export function useRoleChoices(kind: 'EMPLOYEE' | 'EXTERNAL' | 'SERVICE'): { id: Role; label: string; note: string }[] {
  const { t } = useLingui();
  const all = [
    { id: 'MANAGER' as const, label: t`Responsable`, note: t`Réglages, membres, externes` },
    { id: 'MODERATOR' as const, label: t`Modérateur`, note: t`Épingler, clore, masquer, inviter des collègues` },
    { id: 'CONTRIBUTOR' as const, label: t`Contributeur`, note: t`Publier et répondre` },
    { id: 'READER' as const, label: t`Lecteur`, note: t`Lire et réagir` },
  ];
  // An external is never more than a contributor.
  return kind === 'EMPLOYEE' ? all : all.slice(2);
}

/** One role in a word. */
export function useRoleWord(): (role: Role) => string {
  const choices = useRoleChoices('EMPLOYEE');
  return (role) => choices.find(({ id }) => id === role)!.label;
}
