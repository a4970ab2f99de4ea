import type { Genre } from '../../model/spec.ts';
import { pathByHabit, type SpecHabit, specHabits } from '../specHabits.ts';
import { specFileName } from './newSpec.ts';
import type { Template } from './template.ts';
import { templateById } from './templates.ts';

/** One way to begin a spec: from a template, or after one that is there. */
export interface NewSpecKind extends Pick<SpecHabit, 'folder' | 'numbers' | 'ownFile'> {
  /** The path of the spec that it takes after, below the workspace folder; undefined where it begins from `template`. */
  readonly like: string | undefined;
  readonly template: Template | undefined;
}

/** Where a first spec goes. */
const FIRST: Pick<SpecHabit, 'folder' | 'numbers' | 'ownFile'> = {
  folder: 'specs',
  numbers: undefined,
  ownFile: undefined,
};
/** So many ways of a workspace are proposed. */
const MOST_HABITS = 5;

/**
 * What a new spec can be, the usual one first: a two-sided spec where product's specs lie, the team's own templates for a whole
 * file, and one more of each sort that the workspace has. `specs` are those of one workspace folder, with their paths below it.
 */
export function newSpecKinds(
  specs: readonly { readonly path: string; readonly genre: Genre }[],
  templates: readonly Template[],
): NewSpecKind[] {
  const product = specHabits(specs.filter(({ genre }) => genre === 'product').map(({ path }) => path))[0] ?? FIRST;
  const { folder, numbers, ownFile } = product;
  const own = [templateById('spec'), ...templates.filter(({ where }) => where === 'file')];
  return [
    ...own.map((template): NewSpecKind => ({ folder, numbers, ownFile, like: undefined, template })),
    ...specHabits(specs.map(({ path }) => path))
      .slice(0, MOST_HABITS)
      .map((habit): NewSpecKind => ({ ...habit, template: undefined })),
  ];
}

/** The path of a new spec below its workspace folder. `existing` are the names in its folder. */
export function newSpecPath(kind: NewSpecKind, title: string, existing: readonly string[]): string {
  const taken = kind.ownFile === undefined ? existing : existing.map((name) => `${name}.md`);
  return pathByHabit(kind, specFileName(title, taken));
}
