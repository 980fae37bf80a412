import { AdviceRequest } from './advice-request.entity.js';
import { Hiding } from './hiding.entity.js';
import { ReportCase } from './report-case.entity.js';
import { Report } from './report.entity.js';

/** Every table that this feature owns. */
export const MODERATION_ENTITIES = [ReportCase, Report, Hiding, AdviceRequest];
