import type { SpecState } from '../../model/spec.ts';
import { wordsOf } from '../../vocabulary/language.ts';
import { LANGUAGES } from '../../vocabulary/languages.ts';

// Values of a status line, by how they begin. The longest beginning that is listed counts.
const SETTLED = `
  imlpemented|implmented|implemeted|superceded|supercedes|superseeded|accepted|approved and implemented|implemented|complete|completed|done|shipped
  released|launched|delivered|merged|closed|final|finalized|finalised|published|committed|adopted|rejected|declined|withdrawn|superseded|supersedes
  replaced|deprecated|obsolete|outdated|abandoned|archived|retired|cancelled|canceled|dropped|defunct|decided|resolved|won't do|wontfix
  returned for revision|landed|stable|historical|inactive|no longer relevant|expired|akzeptiert|angenommen|umgesetzt|erledigt|abgeschlossen|accepté
  acceptée|terminé|aceptado|aceptada|terminado|completado|aceito|aceita|concluído|concluido|zaakceptowane|zaakceptowany|zakończone|đã chấp nhận
  đã hoàn thành|hoàn thành|принято|принят|завершено|реализовано|выполнено|承認済み|承認済|採用|完了|実装済み|已接受|已采纳|已完成|已实现|已归档|完成`;

const LIVE = `
  accepted with|accepted for|accepted in principle|accepted pending|accepted, awaiting|approved|draft|drafting|proposed|proposal|provisional
  implementable|implementing|in review|under review|in progress|in development|review|ready|open|pending|active|awaiting|scheduled|planned|planning
  discussion|under discussion|ideation|prediscussion|deferred|parked|postponed|on hold|paused|blocked|idea|new|todo|to do|wip|work in progress
  partially|mostly|nearly|almost|not|never|to be|tbd|experimental|current|complete draft|completed draft|final draft|final comment|final review
  done when|implemented partially|implemented in part|accepted but|implementation in progress|released partially|đang thực hiện|進行中`;

/** Status words by their state. */
export const STATE_WORDS: ReadonlyMap<string, SpecState> = new Map([
  // What a decision is called, a document is called, but for what is approved: that may be a plan as well as a result.
  ...LANGUAGES.flatMap(({ statuses: { open, deferred, rejected, superseded } }) => [
    ...entries('live', open, deferred),
    ...entries('settled', rejected, superseded),
  ]),
  ...entries('settled', SETTLED),
  ...entries('live', LIVE),
]);

function entries(state: SpecState, ...lists: (string | undefined)[]): [string, SpecState][] {
  return lists.flatMap(wordsOf).map((words) => [words, state]);
}

/** How many words the longest status has. */
export const LONGEST_STATUS = 4;

/** Folders for specs that are over. */
export const ARCHIVE_FOLDERS: ReadonlySet<string> = new Set(
  'archive archives archived _archive .archive accepted implemented rejected superseded deprecated obsolete done completed shipped withdrawn retired'.split(
    ' ',
  ),
);
