import { Handlers } from '#jobs';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GroupErasure } from './group-erasure.service.js';
import { ImageUpkeep } from './image-upkeep.service.js';
import { groupErasure, imageUpkeep } from './job-kinds.js';

/** What content does by itself, without a viewer. Each may run twice, and asks again whether it still holds. */
@Injectable()
export class ContentJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly images: ImageUpkeep,
    private readonly groups: GroupErasure,
  ) {}

  onModuleInit(): void {
    this.handlers.on(imageUpkeep, () => this.images.run());
    this.handlers.on(groupErasure, () => this.groups.run());
    this.handlers.every(imageUpkeep, '40 * * * *');
    this.handlers.every(groupErasure, '50 2 * * *');
  }
}
