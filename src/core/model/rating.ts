import type { Rating } from './item.ts';

type Level = NonNullable<Rating['level']>;

const WORDS: ReadonlyMap<string, Level> = new Map(
  Object.entries({
    low: 'low l minor unlikely rare negligible small minimal niedrig gering faible bajo baixo niski низкий thấp 低 🟢',
    medium: 'medium m med moderate possible mid normal mittel moyen medio médio średni средний 中 🟡 🟠',
    high: 'high h major likely severe critical certain catastrophic significant large hoch élevé alto wysoki высокий cao 高 🔴',
  }).flatMap(([level, words]) => words.split(' ').map((word): [string, Level] => [word, level as Level])),
);

/**
 * The level that a likelihood or impact stands for. Figures are read as of 5 ("4/5" is high), percentages in thirds.
 * Undefined for other words.
 */
export function levelOf(text: string): Level | undefined {
  const tokens = text.toLowerCase().match(/[\p{L}]+|\p{Extended_Pictographic}|\d+(?:\.\d+)?\s*%?/gu) ?? [];
  for (const token of tokens.slice(0, 4)) {
    const level = WORDS.get(token) ?? levelOfFigure(token);
    if (level) {
      return level;
    }
  }
  return undefined;
}

function levelOfFigure(token: string): Level | undefined {
  const value = Number.parseFloat(token);
  if (Number.isNaN(value)) {
    return undefined;
  }
  const share = token.endsWith('%') ? value / 100 : value <= 1 && token.includes('.') ? value : value / 5;
  return share <= 0.34 ? 'low' : share <= 0.67 ? 'medium' : 'high';
}
