import { graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { actsAddTaskMutation } from '../__generated__/actsAddTaskMutation.graphql.js';
import type { actsRemoveTaskMutation } from '../__generated__/actsRemoveTaskMutation.graphql.js';
import { mutate } from '../relay/mutate.js';

/** The new task's id; throws where the server refuses, in its words. */
export async function addTask(environment: Environment, messageId: string): Promise<string> {
  const { taskAdd } = await mutate<actsAddTaskMutation>(environment, {
    mutation: graphql`
      mutation actsAddTaskMutation($input: TaskAddInput!) {
        taskAdd(input: $input) {
          task {
            id
            doneAt
            snoozedUntil
          }
          userErrors {
            code
            message
          }
        }
      }
    `,
    variables: { input: { messageId } },
  });
  if (!taskAdd.task) throw new Error(taskAdd.userErrors[0]?.message);
  return taskAdd.task.id;
}

export async function removeTask(environment: Environment, taskId: string): Promise<void> {
  await mutate<actsRemoveTaskMutation>(environment, {
    mutation: graphql`
      mutation actsRemoveTaskMutation($input: TaskInput!) {
        taskRemove(input: $input) {
          removedTaskId
          userErrors {
            code
          }
        }
      }
    `,
    variables: { input: { taskId } },
  });
}
