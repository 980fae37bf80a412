import { defineScreen } from '../../screen.js';

export const screen = defineScreen({ Component: () => null });
