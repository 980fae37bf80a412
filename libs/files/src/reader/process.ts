import { Socket } from 'node:net';
import { readFile } from './read-file.js';
import { type Order, UNREADABLE } from './order.js';

// One file at a time, in a process that is thrown away: whatever a file does to what reads it, it does here. Nothing of it is
// allowed to reach the network.
Socket.prototype.connect = () => {
  throw new Error('This process has no network');
};
globalThis.fetch = () => Promise.reject(new Error('This process has no network'));

process.once('message', (order: Order) => {
  readFile(order)
    .then(
      (found) => found,
      () => UNREADABLE,
    )
    .then((found) => process.send!(found, () => process.exit(0)));
});
