import * as z from 'zod/mini';
import { markSpec } from '../../core/index.ts';
import { applyFileEdits } from '../editing.ts';
import { activeSpec, fileArguments, type Handler, openSpec } from './handler.ts';

/** Settles that a file is a spec. */
export const readAsSpec: Handler = (services, args) => mark(services, args, true);

/** Settles that a file is no spec. */
export const ignoreFile: Handler = (services, args) => mark(services, args, false);

async function mark(services: Parameters<Handler>[0], args: unknown, isSpec: boolean): Promise<void> {
  const file = z.parse(fileArguments, args);
  const open = await (file ? openSpec(services, file.uri) : activeSpec(services));
  if (open) {
    await applyFileEdits([markSpec(open.spec, isSpec)]);
  }
}
