import type { INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS, type AccessDeclaration, FIELD_ACCESS, PROOF } from './access.js';

/** One line per operation, route and guarded field: who may reach it. Throws when one is undeclared; a test compares the list. */
export function accessManifest(app: INestApplicationContext): string[] {
  const lines = new Set<string>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of [...module.providers.values(), ...module.controllers.values()]) {
      if (typeof metatype !== 'function' || !metatype.prototype) continue;
      for (const line of declarationsOf(metatype)) lines.add(line);
    }
  }
  for (const [field, right] of FIELD_ACCESS) lines.add(`Field ${field}: ${right}`);
  return [...lines].sort();
}

function* declarationsOf(metatype: { name: string; prototype: object }): Generator<string> {
  for (const [key, { value: method }] of Object.entries(Object.getOwnPropertyDescriptors(metatype.prototype))) {
    const kind = typeof method === 'function' && key !== 'constructor' && kindOf(method);
    if (!kind) continue;
    const access: AccessDeclaration | undefined = Reflect.getMetadata(ACCESS, method);
    if (!access) throw new Error(`${metatype.name}.${key} declares no access`);
    const right = 'open' in access ? `open (${access.open})` : `${access.action} ${access.subject}`;
    if (kind === 'Field') yield `Field ${metatype.name}.${key}: ${right}`;
    else yield `${kind} ${key}: ${right}${Reflect.getMetadata(PROOF, method) ? ', with a recent proof' : ''}`;
  }
}

function kindOf(method: object): string | undefined {
  if (Reflect.getMetadata('graphql:resolve_property', method)) return 'Field';
  const kind = Reflect.getMetadata('graphql:resolver_type', method);
  if (kind) return kind;
  const path = Reflect.getMetadata('path', method);
  return path === undefined ? undefined : 'Route';
}
