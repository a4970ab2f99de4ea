import { setTimeout as delay } from 'node:timers/promises';

const attempts = 3;
const networkTrouble = /ENOTFOUND|ETIMEDOUT|ECONN|EAI_AGAIN|ENETUNREACH|EINTEGRITY|socket|network|\b(429|50\d)\b/i;

/** Does something that downloads, and does it again when the network was at fault: the second try usually works. */
export async function retry(what, progress, action) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (!networkTrouble.test(error.message)) {
        throw error;
      }
      if (attempt === attempts) {
        throw new Error(`${what} failed ${attempts} times. Is the npm registry reachable?\n${error.message}`);
      }
      progress(`${what} failed, trying again (${attempt + 1} of ${attempts})`);
      await delay(1000 * attempt);
    }
  }
}
