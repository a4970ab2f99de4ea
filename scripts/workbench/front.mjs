import { createServer, request } from 'node:http';
import { windowPath } from './url.mjs';

/**
 * The web server of `npm start`: its root leads to a window of the folder with the extension loaded, everything else
 * is passed on to the workbench behind `socketPath` as soon as `isReady()`. Only this machine's browser may use it, and only from pages of
 * its own: the workbench can read and run anything here.
 */
export function createFront({ socketPath, folder, extension, isReady }) {
  const server = createServer((incoming, response) => {
    if (!isOwn(incoming)) {
      response
        .writeHead(403, { 'content-type': 'text/plain' })
        .end('Tandem answers only to localhost on this machine.\n');
      return;
    }
    if (!isReady()) {
      sayStarting(response);
      return;
    }
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    if (url.pathname === '/' && !['folder', 'workspace', 'ew'].some((name) => url.searchParams.has(name))) {
      const location = windowPath({ authority: incoming.headers.host, folder, extension });
      response.writeHead(302, { location, 'cache-control': 'no-store' }).end();
      return;
    }
    const outgoing = request(passOn(incoming, socketPath), (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => (response.headersSent ? response.destroy() : sayStarting(response)));
    incoming.pipe(outgoing);
  });
  server.on('upgrade', (incoming, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!isOwn(incoming)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    upgrade(request(passOn(incoming, socketPath)), socket, head);
  });
  return server;
}

/** For those who open the page early, and when the workbench is gone: the page tries again by itself. */
function sayStarting(response) {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1' });
  response.end('<!doctype html><meta http-equiv="refresh" content="1"><title>Tandem</title>Tandem is not ready yet …');
}

/** Joins the browser's web socket to the workbench's: after the handshake both are just bytes. */
function upgrade(outgoing, socket, head) {
  outgoing.on('error', () => socket.destroy());
  outgoing.on('response', (answer) => socket.end(`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n\r\n`));
  outgoing.on('upgrade', (answer, inner, first) => {
    const lines = answer.rawHeaders.reduce(
      (text, part, index) => text + part + (index % 2 === 0 ? ': ' : '\r\n'),
      'HTTP/1.1 101 Switching Protocols\r\n',
    );
    socket.write(`${lines}\r\n`);
    socket.write(first);
    inner.write(head);
    inner.on('error', () => socket.destroy());
    inner.on('close', () => socket.destroy());
    socket.on('close', () => inner.destroy());
    inner.pipe(socket).pipe(inner);
  });
  outgoing.end();
}

function passOn(incoming, socketPath) {
  return { socketPath, method: incoming.method, path: incoming.url, headers: incoming.headers };
}

/** Keeps other web sites out: a page of theirs has another origin, a name of theirs for 127.0.0.1 another host. */
function isOwn(incoming) {
  const { host = '', origin } = incoming.headers;
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) && (!origin || origin === `http://${host}`);
}

/** Listens on 127.0.0.1; resolves to the port, or to undefined where it is taken. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (['EADDRINUSE', 'EACCES'].includes(error.code) ? resolve(undefined) : reject(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(port);
    });
  });
}
