import type { Message } from '../model/message.ts';
import type { ShakenFoundation } from '../workspace/worthAnotherLook.ts';
import { say } from './pieces.ts';

/** What to say of something that others rest on and that has changed. */
export function anotherLookWords({ citing, foundation: { id }, isFalse }: ShakenFoundation): Message {
  const titles = citing.map(({ title }) => `“${title}”`).join(', ');
  return isFalse
    ? say('{id} was marked false. What names it is worth another look: {titles}', { id, titles })
    : say('{id} has changed. What names it is worth another look: {titles}', { id, titles });
}
