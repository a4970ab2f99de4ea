import { render } from 'preact';
import type { BoardMessage, BoardRequest, BoardStart } from '../../protocol/board.ts';
import { connect } from '../host.ts';
import { sayWith } from '../words.ts';
import { Board, type BoardState } from './board.tsx';

const host = connect<BoardState>();
const start = JSON.parse(document.getElementById('start')?.textContent ?? '{}') as BoardStart;
const say = sayWith(start.words);
const root = document.getElementById('board') ?? document.body;

function ask(request: BoardRequest): void {
  host.postMessage(request);
}

let message: BoardMessage | undefined;
let state: BoardState = host.getState() ?? {};

function show(): void {
  render(<Board say={say} message={message} state={state} onState={keep} ask={ask} />, root);
}

function keep(next: BoardState): void {
  state = next;
  host.setState(next);
  show();
}

// Only VS Code can post to this page: it lies in a frame of its own, and scripts of others may not run in it.
window.addEventListener('message', ({ data }: MessageEvent<BoardMessage>) => {
  if (data.type === 'board') {
    message = data;
    show();
  }
});

show();
ask({ type: 'ready' });
