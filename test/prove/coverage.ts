import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  OperationTypeNode,
  type SelectionSetNode,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  parse,
} from 'graphql';
import type { Planned } from './generate/steps.js';

/** How often, and to how many kinds of viewer, each field is answered with something. */
export const OFTEN = { answers: 20, kinds: 3 };

/** Which fields were answered with something, how often, and to how many kinds of viewer. */
export class Coverage {
  private readonly seen = new Map<string, { count: number; viewers: Map<string, number> }>();
  /** Questions, and how many of them were answered with something. */
  asked = 0;
  answered = 0;
  readonly operations = new Map<string, number>();
  /** Mutations that did what they are for. */
  private readonly done = new Set<string>();
  private last: string | null = null;
  private readonly documents = new Map<string, DocumentNode>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** An answer's body as it came. */
  note({ name, shape }: Planned, viewer: string, body: string): void {
    for (const one of shape
      ? shape.roots.map((root) => `${shape.operation} ${root}`)
      : [name.replace(/^document /, '')])
      this.operations.set(one, (this.operations.get(one) ?? 0) + 1);
    if (!shape || !body.startsWith('{')) return;
    const { data } = JSON.parse(body) as { data?: object | null };
    this.asked += 1;
    this.last = null;
    if (!data) return;
    this.answered += 1;
    if (shape.operation === OperationTypeNode.MUTATION)
      for (const root of shape.roots) {
        const payload = (data as Record<string, { userErrors?: unknown[] } | null>)[root];
        if (payload && (payload.userErrors ?? []).length === 0) this.done.add((this.last = root));
      }
    let document = this.documents.get(shape.text);
    if (!document) this.documents.set(shape.text, (document = parse(shape.text)));
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') return;
    this.walk(this.schema.getRootType(shape.operation)!, operation.selectionSet, data as never, viewer);
  }

  /** A frame of one of the subscriptions of a socket. */
  noteFrame(frame: string, subscribed: readonly Planned['shape'][], viewer: string): void {
    const [, id, payload] = /^\{"id":"(\d+)","type":"next","payload":(.*)\}$/.exec(frame) ?? [];
    const shape = subscribed[Number(id) - 1];
    if (payload && shape) this.note({ name: '', shape, act: { kind: 'wait' }, laterMs: 0 }, viewer, payload);
  }

  /** Fields of the schema that no answer ever held: `Type.field`. */
  unseen(): string[] {
    return this.fields().filter((field) => !this.seen.has(field));
  }
  /** Fields that were held by fewer answers, or of fewer kinds of viewer, than this. */
  rare(answers: number, kinds: number): string[] {
    return this.fields().filter((field) => {
      const seen = this.seen.get(field);
      return seen && (seen.count < answers || seen.viewers.size < kinds);
    });
  }
  /** How often a field was held, and by how many kinds of viewer: `Post.title (3, 1)`. */
  times(field: string): string {
    const { count, viewers } = this.seen.get(field)!;
    return `${field} (${count}, ${viewers.size})`;
  }
  /** The type of what a field gives. */
  givenBy(field: string): string {
    const [type, name] = field.split('.') as [string, string];
    return getNamedType((this.schema.getType(type) as GraphQLObjectType).getFields()[name]!.type).name;
  }
  /** Those of a type, or this one. */
  fieldsOf(declared: string): string[] {
    return this.fields().filter((field) => field === declared || field.startsWith(`${declared}.`));
  }
  /** Whether a route (`GET /images/:id`) or a root field (`query post`) was asked at all. */
  wasCalled(operation: string): boolean {
    return this.operations.has(operation);
  }
  wasDone(mutation: string): boolean {
    return this.done.has(mutation);
  }
  /** Whether the last answer was that of a mutation that did what it is for. */
  get wasDoneLast(): boolean {
    return this.last !== null;
  }
  /** Whether a field was held by enough answers, or by this kind's share of them. */
  isEnough(field: string, viewer: string): boolean {
    const seen = this.seen.get(field);
    return (
      seen !== undefined &&
      (seen.count >= OFTEN.answers || (seen.viewers.get(viewer) ?? 0) >= OFTEN.answers / OFTEN.kinds)
    );
  }
  isOften(field: string, { answers, kinds }: { answers: number; kinds: number }): boolean {
    const seen = this.seen.get(field);
    return seen !== undefined && seen.count >= answers && seen.viewers.size >= kinds;
  }
  get total(): number {
    return this.fields().length;
  }

  private fields(): string[] {
    return Object.values(this.schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.keys((type as { getFields(): object } & typeof type).getFields()).map(
          (field) => `${type.name}.${field}`,
        ),
      );
  }

  private walk(
    type: GraphQLCompositeType,
    set: SelectionSetNode,
    value: Record<string, unknown>,
    viewer: string,
  ): void {
    for (const selection of set.selections) {
      if (selection.kind === 'Field') this.field(type, selection, value, viewer);
      else if (selection.kind === 'InlineFragment') {
        const name = selection.typeCondition!.name.value;
        if (value['__typename'] === name || type.name === name)
          this.walk(this.schema.getType(name) as GraphQLCompositeType, selection.selectionSet, value, viewer);
      }
    }
  }

  private field(type: GraphQLCompositeType, node: FieldNode, value: Record<string, unknown>, viewer: string): void {
    const held = value[node.name.value];
    if (held === null || held === undefined || !isObjectType(type)) return;
    const key = `${type.name}.${node.name.value}`;
    let seen = this.seen.get(key);
    if (!seen) this.seen.set(key, (seen = { count: 0, viewers: new Map() }));
    seen.count += 1;
    seen.viewers.set(viewer, (seen.viewers.get(viewer) ?? 0) + 1);
    if (!node.selectionSet) return;
    const named = getNamedType(type.getFields()[node.name.value]!.type);
    if (!isCompositeType(named)) return;
    for (const one of Array.isArray(held) ? held : [held]) {
      if (one === null) continue;
      const actual = isAbstractType(named) ? this.schema.getType((one as { __typename: string }).__typename) : named;
      this.walk((actual ?? named) as GraphQLCompositeType, node.selectionSet, one as never, viewer);
    }
  }
}
