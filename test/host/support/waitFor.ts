import type { Event } from 'vscode';

const pause = 25;

/**
 * Asks `produce` again and again until `condition` holds for its answer, and returns that answer. Fails after
 * `deadline` milliseconds with the last answer, so that one sees how near it came.
 */
export async function waitFor<T>(
  produce: () => T | PromiseLike<T>,
  condition: (value: T) => boolean = Boolean,
  deadline = 10_000,
): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const value = await produce();
    if (condition(value)) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`Still not so after ${deadline} ms: ${condition}\nLast answer: ${describeValue(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The first value an event announces that satisfies `condition`; fails after `deadline` milliseconds. */
export function nextEvent<T>(
  event: Event<T>,
  condition: (value: T) => boolean = () => true,
  deadline = 10_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`The event did not come within ${deadline} ms: ${condition}`));
    }, deadline);
    const subscription = event((value) => {
      if (condition(value)) {
        clearTimeout(timer);
        subscription.dispose();
        resolve(value);
      }
    });
  });
}

function describeValue(value: unknown): string {
  try {
    return JSON.stringify(value, undefined, 2) ?? String(value);
  } catch {
    return String(value);
  }
}
