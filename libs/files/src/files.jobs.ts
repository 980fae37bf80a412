import { Handlers } from '#jobs';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileUpkeep } from './file-upkeep.service.js';
import { filePreparation, fileUpkeep } from './job-kinds.js';
import { Preparation } from './preparation.service.js';

/** What files do by themselves, without a viewer. Each may run twice, and asks again whether it still holds. */
@Injectable()
export class FilesJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly upkeep: FileUpkeep,
    private readonly preparation: Preparation,
  ) {}

  onModuleInit(): void {
    this.handlers.on(filePreparation, ({ versionId }) => this.preparation.run(versionId));
    this.handlers.on(fileUpkeep, () => this.upkeep.run());
    this.handlers.every(fileUpkeep, '20 * * * *');
  }
}
