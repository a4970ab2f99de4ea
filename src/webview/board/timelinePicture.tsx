import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BoardItem } from '../../core/features/board/boardData.ts';
import type { BoardSentence } from '../../core/features/board/sentences.ts';
import type { Say } from '../words.ts';
import type { Ask } from './board.tsx';

export interface TimelinePictureProps {
  readonly say: Say;
  /** All have a day. */
  readonly items: readonly BoardItem[];
  readonly today: string;
  readonly ask: Ask;
}

const DAY = 86_400_000;
/** The picture is drawn as wide as there is room for, in pixels, so that its words are never small; so wide where nobody can tell. */
const WIDTH = 960;
/** So much room has a month below it. */
const TICK = 64;
const LEFT = 90;
const RIGHT = 24;
const LANE = 40;
/** What stands closer than this is drawn as one dot with a figure. */
const CLOSE = 22;

const LANES: readonly { readonly name: BoardSentence; readonly holds: (item: BoardItem) => boolean }[] = [
  { name: 'Overdue', holds: ({ due }) => due === 'overdue' },
  { name: 'Open', holds: ({ open, due }) => open && due !== 'overdue' },
  { name: 'Decided', holds: ({ open }) => !open },
];

/** Dots along the time: what is overdue in front, what is open, what was decided. The tables below say the same in words. */
export function TimelinePicture({ say, items, today, ask }: TimelinePictureProps) {
  const days = items.map(({ day }) => Date.parse(day ?? today));
  const now = Date.parse(today);
  const first = Math.min(now, ...spread(days, 0)) - 7 * DAY;
  const last = Math.max(now, ...spread(days, 1)) + 7 * DAY;
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  const xOf = (time: number): number => LEFT + ((time - first) / (last - first)) * (width - LEFT - RIGHT);
  const height = LANES.length * LANE + 30;
  // For the mouse; by keyboard the tables below do the same.
  useEffect(() => {
    const open = ({ target }: Event): void => {
      const dot = target instanceof Element ? target.closest<SVGElement>('[data-only]') : null;
      const item = items[Number(dot?.dataset.only ?? -1)];
      if (item) {
        ask({ type: 'open', uri: item.uri, key: item.key });
      }
    };
    const picture = svg.current;
    picture?.addEventListener('click', open);
    return () => picture?.removeEventListener('click', open);
  }, [items, ask]);
  return (
    <svg ref={svg} class="timeline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {ticksBetween(first, last, Math.floor((width - LEFT - RIGHT) / TICK)).map((time) => (
        <g key={time} class="tick">
          <line x1={xOf(time)} x2={xOf(time)} y1="0" y2={height - 22} />
          <text x={xOf(time)} y={height - 6} text-anchor="middle">
            {new Date(time).toISOString().slice(0, 7)}
          </text>
        </g>
      ))}
      <g class="today">
        <line x1={xOf(now)} x2={xOf(now)} y1="17" y2={height - 22} />
        <text x={xOf(now)} y="12" text-anchor="middle">
          {say('Today')}
        </text>
      </g>
      {LANES.map(({ name, holds }, lane) => (
        <g key={name} class={`lane lane-${lane}`}>
          <text x="0" y={lane * LANE + LANE / 2 + 14}>
            {say(name)}
          </text>
          {clusters(items.filter(holds), (item) => xOf(Date.parse(item.day ?? today))).map(({ x, members }) => (
            <Dot
              key={x}
              say={say}
              index={members[0] ? items.indexOf(members[0]) : -1}
              x={x}
              y={lane * LANE + LANE / 2 + 10}
              members={members}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface DotProps {
  readonly say: Say;
  /** The place of its first item among all. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly members: readonly BoardItem[];
}

function Dot({ say, index, x, y, members }: DotProps) {
  const [only, ...others] = members;
  const title =
    others.length === 0
      ? `${only?.day}: ${only?.title}`
      : members
          .slice(0, 12)
          .map((item) => say('{day}: {count}', { day: item.day ?? '', count: item.title }))
          .join('\n');
  return (
    <g class="dot" data-only={others.length === 0 ? index : undefined}>
      <title>{title}</title>
      <circle cx={x} cy={y} r={others.length === 0 ? 6 : 10} />
      {others.length > 0 && (
        <text x={x} y={y + 4} text-anchor="middle">
          {members.length}
        </text>
      )}
    </g>
  );
}

/** How wide an element is, now and after each change. */
function useWidth(element: { readonly current: Element | null }): number {
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(Math.round(element.current?.clientWidth || WIDTH));
    const observer = new ResizeObserver(measure);
    if (element.current) {
      observer.observe(element.current);
    }
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** What stands close together, from left to right. */
function clusters(
  items: readonly BoardItem[],
  xOf: (item: BoardItem) => number,
): { x: number; members: BoardItem[] }[] {
  const placed = items.map((item) => ({ item, x: xOf(item) })).sort((a, b) => a.x - b.x);
  const found: { x: number; members: BoardItem[] }[] = [];
  for (const { item, x } of placed) {
    const at = found.at(-1);
    if (at && x - at.x < CLOSE) {
      at.members.push(item);
    } else {
      found.push({ x, members: [item] });
    }
  }
  return found;
}

/** The least or the greatest of many, which may be more than a call can take as arguments. */
function spread(values: readonly number[], end: 0 | 1): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const value = end === 0 ? sorted[0] : sorted.at(-1);
  return value === undefined ? [] : [value];
}

/** The first days of months, at most so many of them. */
function ticksBetween(first: number, last: number, most: number): number[] {
  const months = Math.max(1, Math.ceil((last - first) / DAY / 30 / Math.max(1, most)));
  const ticks: number[] = [];
  const at = new Date(first);
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + 1);
  for (; at.getTime() < last; at.setUTCMonth(at.getUTCMonth() + months)) {
    ticks.push(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
  }
  return ticks;
}
