import { ContentModule } from '#content';
import { nodes } from '#graphql';
import { NotificationsModule } from '#notifications';
import { Module, type OnModuleInit } from '@nestjs/common';
import { Messages } from './messages.js';
import { TaskType } from './task.type.js';
import { TaskFieldsResolver, TasksResolver } from './tasks.resolver.js';
import { Tasks } from './tasks.service.js';
import { TodoFieldsResolver, TodoResolver } from './todo.resolver.js';

/** What needs somebody, and what they took upon themselves. */
@Module({
  imports: [ContentModule, NotificationsModule],
  providers: [Messages, TaskFieldsResolver, Tasks, TasksResolver, TodoFieldsResolver, TodoResolver],
})
export class DeskModule implements OnModuleInit {
  constructor(private readonly tasks: Tasks) {}

  onModuleInit(): void {
    nodes.register('Task', async (actor, id) => new TaskType(actor, await this.tasks.get(actor, id)));
  }
}
