// A client of its own, so that what it holds is not counted as the server's: sends one request and tells how it was answered.
import { request } from 'node:http';

const PIECE = Buffer.alloc(64 * 1024, 7);

/** So many bytes, or a text, as fast as they are taken, until the server answers or hangs up (status 0). */
function send({ url, method, headers, bytes = 0, repeated = null, breaksOff = false }, done) {
  let taken = 0;
  let isOver = false;
  const end = (status) => {
    if (isOver) return;
    isOver = true;
    client.destroy();
    done({ status, taken });
  };
  const client = request(url, { method, headers });
  client.on('response', (response) => {
    response.resume();
    end(response.statusCode);
  });
  client.on('error', () => end(0));
  if (repeated) return void client.end(repeated.text.repeat(repeated.times));
  const more = () => {
    while (!isOver && taken < bytes) {
      taken += PIECE.length;
      if (!client.write(PIECE)) return void client.once('drain', more);
    }
    if (isOver) return;
    if (breaksOff) return void setTimeout(() => end(0), 300);
    client.end();
  };
  more();
}

process.on('message', (order) => send(order, (answer) => process.send(answer)));
process.on('disconnect', () => process.exit(0));
