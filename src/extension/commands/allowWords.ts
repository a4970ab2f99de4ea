import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { allowWords as allowIn } from '../../core/index.ts';
import { changeTeamSettings } from '../changeTeamSettings.ts';
import { type Handler, wordsArguments } from './handler.ts';

/** Lets the team's specs use some words without remark. */
export const allowWords: Handler = async (services, args) => {
  const { uri, words } = z.parse(wordsArguments, args);
  await changeTeamSettings(services, vscode.Uri.parse(uri, true), (settings) => allowIn(settings, words));
};
