import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationTypeNode,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Shape, Slot } from './shapes.js';

/** How far below the field that is looked at objects are opened. */
const BELOW = 2;

/** A shape that asks one field of what a root field returns, with all that it takes and all that stands directly below. */
export interface Focus extends Shape {
  /** `viewer.bookmarks`; `viewer` alone: its plain fields. */
  readonly path: string;
  /** Of which type the root field's answer is opened, where it may be of several. */
  readonly of: string | null;
}

/**
 * Small documents, one for each field that holds something of a root field's answer: together they ask for every field of the schema
 * as often as the large ones that chance writes, at a tenth of their cost, and by themselves.
 */
export function focusesOf(schema: GraphQLSchema, operation: OperationTypeNode): Focus[] {
  const root = schema.getRootType(operation)!;
  return Object.values(root.getFields()).flatMap((field) => new FocusMaker(schema, operation, field).make());
}

/** One document for each root field, with all that it returns two objects deep; but for what may be of many types. */
export function wholesOf(schema: GraphQLSchema, operation: OperationTypeNode): Focus[] {
  const root = schema.getRootType(operation)!;
  return Object.values(root.getFields())
    .filter((field) => !isAbstractType(getNamedType(field.type)))
    .map((field) => new FocusMaker(schema, operation, field).whole());
}

class FocusMaker {
  private slots: Slot[] = [];
  private of: string | null = null;
  private isPage = false;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationTypeNode,
    private readonly root: GraphQLField<unknown, unknown>,
  ) {}

  make(): Focus[] {
    const named = getNamedType(this.root.type);
    if (isLeafType(named)) return this.focus([], () => '');
    return this.kindsOf(named).flatMap((type) => {
      this.of = isAbstractType(named) ? type.name : null;
      // Of a page, its items are looked at; of a payload, what has changed.
      const { item, open } = this.itemOf(type);
      this.isPage = item !== type;
      const within = (inner: () => string) => () => this.on(named, type, open(inner()));
      const isPlain = ({ type: given }: GraphQLField<unknown, unknown>) => isLeafType(getNamedType(given));
      return [
        ...(Object.values(item.getFields()).some(isPlain)
          ? this.focus(
              [],
              within(() => this.leaves(item)),
            )
          : []),
        ...Object.values(item.getFields())
          // A list below each item of a list is answered item by item, in as many statements as chance makes of it.
          .filter((field) => !isPlain(field) && (item === type || (field.args.length === 0 && !isList(field))))
          .flatMap((field) => [
            ...this.focus(
              [field],
              within(() => this.field(field, 1)),
            ),
            // Once more with every argument that may be left out.
            ...(field.args.some(mayBeLeftOut)
              ? this.focus(
                  [field],
                  within(() => this.field(field, 1, true)),
                )
              : []),
          ]),
      ];
    });
  }

  whole(): Focus {
    const named = getNamedType(this.root.type);
    return this.focus([], () => (isLeafType(named) ? '' : `{ ${this.below(named, 0)} }`)).at(-1)!;
  }

  private focus(path: readonly GraphQLField<unknown, unknown>[], body: () => string): Focus[] {
    const shape = (full: boolean): Focus => {
      this.slots = [];
      const head = this.head(this.root, 0, full);
      const text = `${head} ${body()}`.trim();
      const variables = this.slots.map(({ name, argument }) => `$${name}: ${String(argument.type)}`).join(', ');
      return {
        operation: this.operation,
        roots: [this.root.name],
        text: `${this.operation} F${variables && `(${variables})`} { ${text} }`,
        slots: this.slots,
        path: [this.root, ...path].map(({ name }) => name).join('.'),
        of: this.of,
      };
    };
    const isVaried = path.length === 0 && this.root.args.some(mayBeLeftOut);
    return isVaried ? [shape(false), shape(true)] : [shape(false)];
  }

  private kindsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  }
  private on(named: GraphQLNamedType, type: GraphQLObjectType, body: string): string {
    return isAbstractType(named) ? `{ __typename ... on ${type.name} ${body} }` : body;
  }

  private itemOf(type: GraphQLObjectType): { item: GraphQLObjectType; open: (inner: string) => string } {
    const fields = type.getFields();
    const edge = fields['edges'] && (getNamedType(fields['edges'].type) as GraphQLObjectType);
    if (!edge) return { item: type, open: (inner) => `{ ${inner} }` };
    const node = getNamedType(edge.getFields()['node']!.type);
    if (!isObjectType(node)) return { item: type, open: (inner) => `{ ${inner} }` };
    return { item: node, open: (inner) => `{ edges { ${this.leaves(edge)} node { ${inner} } } ${PAGE} }` };
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, full = false): string {
    const head = this.head(field, depth, full);
    const named = getNamedType(field.type);
    if (isLeafType(named)) return head;
    return `${head} { ${this.below(named, depth)} }`;
  }

  private below(named: GraphQLNamedType, depth: number): string {
    if (isAbstractType(named))
      return `__typename ${this.kindsOf(named)
        .map((type) => `... on ${type.name} { ${this.leaves(type)} }`)
        .join(' ')}`;
    const type = named as GraphQLObjectType;
    const { edges } = type.getFields();
    if (edges) {
      const edge = getNamedType(edges.type) as GraphQLObjectType;
      const node = getNamedType(edge.getFields()['node']!.type);
      return `edges { ${this.leaves(edge)} node { ${this.below(node, depth)} } } ${PAGE}`;
    }
    // What has no id of its own is nothing without what it names; but item by item that takes as many statements as chance makes of it.
    const deepest = this.isPage || 'id' in type.getFields() ? BELOW : BELOW + 1;
    const objects = Object.values(type.getFields()).filter(
      (field) => !isLeafType(getNamedType(field.type)) && field.args.length === 0 && depth < deepest,
    );
    return [this.leaves(type), ...objects.map((field) => this.field(field, depth + 1))].filter(Boolean).join(' ');
  }

  /** Plain fields; those that take something stand for themselves. */
  private leaves(type: GraphQLObjectType): string {
    return Object.values(type.getFields())
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map((field) => this.head(field, 1, true))
      .join(' ');
  }

  private head(field: GraphQLField<unknown, unknown>, depth: number, full: boolean): string {
    const given = field.args
      .filter((argument: GraphQLArgument) => full || isNonNullType(argument.type) || argument.name === 'first')
      .map((argument) => {
        const name = `v${this.slots.length}`;
        this.slots.push({ name, argument, depth });
        return `${argument.name}: $${name}`;
      });
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  }
}

const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(isNonNullType(type) ? type.ofType : type);
const mayBeLeftOut = ({ name, type }: GraphQLArgument) => !isNonNullType(type) && name !== 'first';
const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
