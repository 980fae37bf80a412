import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** As PostgreSQL's JSON writes it in a session in UTC; the rest, after milliseconds, is cut. */
const IN_UTC = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\+00:00$/;

/** Dates come out of PostgreSQL's JSON as text; they leave in UTC with milliseconds. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'Instant in UTC, ISO 8601 with milliseconds';

  serialize(value: unknown): string {
    const text = typeof value === 'string' && IN_UTC.exec(value); // hundreds to a page, mostly already as they should be
    if (text) return `${text[1]}.${(text[2] ?? '').padEnd(3, '0')}Z`;
    return (value instanceof Date ? value : new Date(value as string)).toISOString();
  }

  parseValue(value: unknown): Date {
    const instant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : new Date(NaN);
    if (Number.isNaN(instant.getTime()))
      throw new GraphQLError('Not an instant in ISO 8601', { extensions: { code: 'BAD_USER_INPUT' } });
    return instant;
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}

export const Html = new GraphQLScalarType({
  name: 'Html',
  description: "Sanitised HTML made by the server's one renderer",
});
