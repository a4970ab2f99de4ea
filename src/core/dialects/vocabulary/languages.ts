import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { vietnamese } from './vi.ts';
import type { Vocabulary } from './vocabulary.ts';
import { chinese } from './zh.ts';

/** The languages besides English, in no order that matters: no wording means two things in two of them. */
export const OTHER_LANGUAGES: readonly Vocabulary[] = [
  german,
  french,
  spanish,
  portuguese,
  polish,
  vietnamese,
  russian,
  japanese,
  chinese,
];
