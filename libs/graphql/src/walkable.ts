import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** What can be asked on a walk: what stands in the group, and the walk itself. Nothing of anybody's own. */
const WALKABLE = new Set(['group', 'post', 'walk', '__typename']);

/** A walk reads, and reads nothing but its group. */
export function assertWalkable(document: DocumentNode, operation: OperationDefinitionNode): void {
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  if (isQuery && rootFields(document, operation.selectionSet).every((name) => WALKABLE.has(name))) return;
  throw new GraphQLError('Not on a walk', { extensions: { code: 'WALK_READ_ONLY' } });
}

function rootFields(document: DocumentNode, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, fragment.selectionSet) : ['<unknown>'];
  });
}
