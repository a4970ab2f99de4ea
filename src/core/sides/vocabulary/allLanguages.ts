import { once } from '../../once.ts';
import { LANGUAGES } from '../../vocabulary/languages.ts';
import { type SideTables, sideTables } from './sideWords.ts';

/** The tables of all languages. */
export const allSideTables: () => SideTables = once(() => sideTables(LANGUAGES));
