import * as vscode from 'vscode';
import { addOption as optionAdded } from '../../core/index.ts';
import { askText } from '../asking.ts';
import type { Handler } from './handler.ts';
import { forItems, titleOf } from './settle.ts';

/** Adds one more way to go to a decision. */
export const addOption: Handler = forItems(
  ({ kind }) => kind === 'decision',
  async (_, targets) => {
    const prompt = vscode.l10n.t('Which other way is there, and what would it cost or gain?');
    const option = await askText(titleOf(targets), prompt, { required: true });
    return option === undefined ? undefined : (spec, key) => optionAdded(spec, key, option);
  },
);
