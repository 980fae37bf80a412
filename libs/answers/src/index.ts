export { AnswersModule } from './answers.module.js';
export { ANSWERS_ENTITIES } from './entities.js';
