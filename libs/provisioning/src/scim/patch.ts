import { ScimError, invalid } from './scim-error.js';
import { type ScimPath, readPath } from './scim-path.js';

export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove';
  /** Null: the value's own keys say where. */
  readonly path: ScimPath | null;
  readonly value: unknown;
}

const PATCH_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const MOST_OPERATIONS = 1_000;
const OPERATIONS = ['add', 'replace', 'remove'];

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body of every POST, PUT and PATCH: an object which, where it names schemas, names this one. */
export function readBody(body: unknown, schema: string): Record<string, unknown> {
  if (!isObject(body)) throw invalid('The body is no JSON object.', 'invalidSyntax');
  const { schemas } = body;
  const isNamed =
    schemas === undefined ||
    (Array.isArray(schemas) && schemas.some((name) => String(name).toLowerCase() === schema.toLowerCase()));
  if (!isNamed) throw invalid(`The body is not of the schema ${schema}.`, 'invalidSyntax');
  return body;
}

/** RFC 7644 §3.5.2, as directories write it: `op` in any case, and values without a path. */
export function readPatch(body: unknown): PatchOperation[] {
  const { Operations: operations } = readBody(body, PATCH_SCHEMA);
  if (!Array.isArray(operations) || operations.length === 0)
    throw invalid('Operations is missing or empty.', 'invalidSyntax');
  if (operations.length > MOST_OPERATIONS) throw new ScimError(413, `At most ${MOST_OPERATIONS} operations at once.`);
  return operations.map((operation: unknown) => {
    if (!isObject(operation)) throw invalid('An operation is no JSON object.', 'invalidSyntax');
    const op = String(operation['op']).toLowerCase();
    if (!OPERATIONS.includes(op)) throw invalid('op is add, replace or remove.', 'invalidSyntax');
    const { path, value } = operation;
    if (path !== undefined && path !== null && typeof path !== 'string')
      throw invalid('The path cannot be read.', 'invalidPath');
    const isEverything = path === undefined || path === null || path === '';
    if (op === 'remove' && isEverything) throw invalid('What is removed needs a path.', 'noTarget');
    if (isEverything && !isObject(value)) throw invalid('Without a path, the value is an object.', 'invalidValue');
    return { op: op as PatchOperation['op'], path: isEverything ? null : readPath(path), value };
  });
}
