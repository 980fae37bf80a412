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
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Dice } from './dice.js';

/** A variable of a document: the argument that it fills, and how deep that stands. */
export interface Slot {
  readonly name: string;
  readonly argument: GraphQLArgument;
  readonly depth: number;
}
/** A document without its values. The same shape is asked many times, with other values each time. */
export interface Shape {
  readonly operation: OperationTypeNode;
  readonly roots: readonly string[];
  readonly text: string;
  readonly slots: readonly Slot[];
}

const MOST_DEPTH = 5;
const MOST_FIELDS = 130;
/** How many types a field that may be many is asked as, on average. */
const MOST_TYPES = 8;
/** How often a field that holds an object is asked, by its depth. */
const OFTEN = [1, 0.65, 0.45, 0.35, 0.2];

/** Writes documents that ask whatever the schema has. */
export class ShapeMaker {
  private slots: Slot[] = [];
  private fields = 0;
  private dice = new Dice(0);

  constructor(private readonly schema: GraphQLSchema) {}

  /** These root fields of one kind of operation, with selections by chance. */
  make(operation: OperationTypeNode, roots: readonly string[], seed: number): Shape {
    this.slots = [];
    this.fields = 0;
    this.dice = new Dice(seed);
    const type = this.schema.getRootType(operation)!;
    const body = roots.map((root) => this.field(type, type.getFields()[root]!, 0) ?? '').join(' ');
    const variables = this.slots.map(({ name, argument }) => `$${name}: ${String(argument.type)}`).join(', ');
    return { operation, roots, text: `${operation} Q${variables && `(${variables})`} { ${body} }`, slots: this.slots };
  }

  private field(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, depth: number): string | null {
    const named = getNamedType(field.type);
    this.fields += 1;
    const before = this.slots.length;
    const given = field.args
      .filter((argument) => isNonNullType(argument.type) || this.dice.chance(0.6) || argument.name === 'first')
      .map((argument) => {
        const name = `v${this.slots.length}`;
        this.slots.push({ name, argument, depth });
        return `${argument.name}: $${name}`;
      });
    const head = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
    if (isLeafType(named)) return head;
    const inner = this.selection(named, depth + 1);
    if (inner) return `${head} ${inner}`;
    this.slots.length = before;
    return null;
  }

  private selection(type: GraphQLNamedType, depth: number): string | null {
    if (isAbstractType(type)) {
      const possible = this.schema.getPossibleTypes(type);
      // Some at once: fields of one name and two types do not go together in one document.
      const often = Math.min(1, MOST_TYPES / possible.length);
      const chosen = possible.filter(() => this.dice.chance(often));
      const parts = chosen.flatMap((one) => {
        const inner = this.selection(one, depth);
        return inner ? [`... on ${one.name} ${inner}`] : [];
      });
      return `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(type)) return null;
    const parts = this.partsOf(type, depth);
    return parts.length > 0 ? `{ ${parts.join(' ')} }` : null;
  }

  private partsOf(type: GraphQLObjectType, depth: number): string[] {
    const all = Object.values(type.getFields());
    const isPage = 'edges' in type.getFields() || 'cursor' in type.getFields();
    const parts: string[] = [];
    for (const field of all) {
      const isLeaf = isLeafType(getNamedType(field.type));
      const often = isPage ? 1 : (OFTEN[depth] ?? 0);
      const isTooMuch = depth > MOST_DEPTH + 3 || this.fields > MOST_FIELDS;
      if (!isLeaf && (isTooMuch || !this.dice.chance(often))) continue;
      if (isLeaf && field.args.length > 0 && !this.dice.chance(0.7)) continue;
      const text = this.field(type, field, isPage ? depth - 1 : depth);
      if (text) parts.push(text);
    }
    return parts;
  }
}
