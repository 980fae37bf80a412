import { translate } from '#i18n';
import { DomainError } from '#permissions';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/** A refusal is an answer, not a fault: it is passed on without a line in the log. Routes say it as their status. */
@Catch(DomainError)
export class DomainErrorFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const message = translate(error.code, request.context?.language ?? 'fr', error.values);
    response.status(STATUS[error.code] ?? 400).json({ errors: [{ message, extensions: { code: error.code } }] });
  }
}
