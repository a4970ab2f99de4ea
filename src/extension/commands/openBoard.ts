import type { Handler } from './handler.ts';

/** Shows the board of the whole workspace. */
export const openBoard: Handler = ({ board }) => board.show();
