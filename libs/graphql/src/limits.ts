import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  visit,
} from 'graphql';

/** What a document may ask. Checked on the fragments as they are spread, whatever their names. */
export const LIMITS = {
  tokens: 1000,
  /** What is no token counts too: commas, comments. */
  characters: 16_384,
  /** Fields, each counted as often as its fragments are spread: before anything else is looked at. */
  recursiveSelections: 10_000,
  depth: 8,
  introspectionDepth: 14,
  aliases: 15,
  rootFields: 5,
  directives: 20,
  cost: 2000,
} as const;

/** No list gives more at once: who asks for more is refused for that. */
const MOST_LISTED = 100;

/** One sentence for all of them, without a number. */
export const TOO_MUCH = 'The document asks for too much';
const tooMuch = () =>
  new GraphQLError(TOO_MUCH, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });

interface Measure {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
  introspects: boolean;
}

/** A validation rule: depth, aliases, root fields (one in a mutation) and directives. Each fragment is measured once. */
export const limitsRule = (context: ValidationContext): ASTVisitor => measured(context, LIMITS.depth);
/** The same, for those who look at everything at once: tests and replays. */
export const patientLimitsRule = (context: ValidationContext): ASTVisitor =>
  measured(context, LIMITS.introspectionDepth);

function measured(context: ValidationContext, mostDeep: number): ASTVisitor {
  const fragments = new Map<string, Measure | 'measuring'>();
  const none = (): Measure => ({ depth: 0, aliases: 0, directives: 0, fields: 0, introspects: false });

  const measure = (set: SelectionSetNode): Measure => {
    const total = none();
    for (const selection of set.selections) {
      const directives = selection.directives?.length ?? 0;
      let part = none();
      if (selection.kind === Kind.FIELD) {
        if (selection.selectionSet) part = measure(selection.selectionSet);
        part = {
          ...part,
          depth: part.depth + 1,
          aliases: part.aliases + (selection.alias ? 1 : 0),
          fields: 1,
          introspects: part.introspects || /^__(schema|type)$/.test(selection.name.value),
        };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) part = measure(selection.selectionSet);
      else part = ofFragment(selection.name.value);
      total.depth = Math.max(total.depth, part.depth);
      total.aliases += part.aliases;
      total.directives += part.directives + directives;
      total.fields += part.fields;
      total.introspects ||= part.introspects;
    }
    return total;
  };
  const ofFragment = (name: string): Measure => {
    const known = fragments.get(name);
    const definition = context.getFragment(name);
    if (known === 'measuring' || !definition) return none(); // cycles and unknown names are other rules' errors
    if (known) return known;
    fragments.set(name, 'measuring');
    const found = measure(definition.selectionSet);
    fragments.set(name, found);
    return found;
  };

  return {
    OperationDefinition(operation) {
      const { depth, aliases, directives, fields, introspects } = measure(operation.selectionSet);
      const isTooMuch =
        depth > (introspects ? LIMITS.introspectionDepth : mostDeep) ||
        aliases > LIMITS.aliases ||
        directives + (operation.directives?.length ?? 0) > LIMITS.directives ||
        fields > (operation.operation === 'mutation' ? 1 : LIMITS.rootFields);
      if (isTooMuch) context.reportError(tooMuch());
    },
  };
}

/** Throws where an operation may return more than the limit. */
export function checkCost(...asked: Parameters<typeof costOf>): void {
  if (costOf(...asked) > LIMITS.cost) throw tooMuch();
}

/** Objects that the operation may return at most: the sum over lists of size × cost of a child. Not counted to its end above the limit. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  );
  let cost = 0;
  const add = (set: SelectionSetNode, typeName: string, times: number): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        add(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, times);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) add(fragment.selectionSet, fragment.typeCondition.name.value, times);
      } else if (selection.selectionSet) {
        const type = schema.getType(typeName);
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        const named = field && getNamedType(field.type);
        if (!field || !isCompositeType(named)) continue;
        const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
        const given =
          first?.kind === Kind.VARIABLE
            ? variables[first.name.value]
            : first?.kind === Kind.INT
              ? Number(first.value)
              : undefined;
        const asked = Number(given ?? field.args.find((arg) => arg.name === 'first')?.defaultValue ?? 1);
        const size = Math.min(asked, MOST_LISTED);
        const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
        cost += times;
        if (cost > LIMITS.cost) return;
        add(selection.selectionSet, named.name, times * Math.max(1, isListType(inner) && size === 1 ? 2 : size));
      }
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) add(operation.selectionSet, root.name, 1);
  return cost;
}

/** Of a document: whether a list in it is looked up by words, in so many words or by these variables. */
export interface Searches {
  readonly always: boolean;
  readonly variables: readonly string[];
}

export function searchesOf(document: DocumentNode): Searches {
  const variables: string[] = [];
  let always = false;
  visit(document, {
    Argument({ name, value }) {
      if (name.value !== 'search') return;
      if (value.kind === Kind.VARIABLE) variables.push(value.name.value);
      else always ||= value.kind === Kind.STRING && value.value !== '';
    },
  });
  return { always, variables };
}
