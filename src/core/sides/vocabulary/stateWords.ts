import type { SpecState } from '../../model/spec.ts';
import { wordsOf } from './sideWords.ts';

// Values of a status line, by how they begin. The longest beginning that is listed counts.
const SETTLED = `
  imlpemented|implmented|implemeted|superceded|supercedes|superseeded
  accepted|approved and implemented|implemented|complete|completed|done|shipped|released|launched|delivered|merged|closed|final|finalized|finalised
  published|committed|adopted|rejected|declined|withdrawn|superseded|supersedes|replaced|deprecated|obsolete|outdated|abandoned|archived|retired
  cancelled|canceled|dropped|defunct|decided|resolved|won't do|wontfix|returned for revision|landed|stable|historical|inactive|no longer relevant
  expired|akzeptiert|angenommen|abgelehnt|umgesetzt|erledigt|abgeschlossen|ersetzt|veraltet|verworfen|accepté|acceptée|rejeté|rejetée|terminé
  remplacé|aceptado|aceptada|rechazado|terminado|completado|aceito|aceita|rejeitado|concluído|concluido|substituído|zaakceptowane|zaakceptowany
  odrzucone|odrzucony|zakończone|zastąpione|đã chấp nhận|đã hoàn thành|hoàn thành|đã từ chối|đã thay thế|принято|принят|отклонено|отклонен|завершено
  реализовано|выполнено|заменено|устарело|承認済み|承認済|採用|却下|完了|実装済み|廃止|已接受|已采纳|已完成|已实现|已拒绝|已废弃|已取代|已归档|完成`;

const LIVE = `
  accepted with|accepted for|accepted in principle|accepted pending|accepted, awaiting|approved|draft|drafting|proposed|proposal|provisional
  implementable|implementing|in review|under review|in progress|in development|review|ready|open|pending|active|awaiting|scheduled|planned|planning
  discussion|under discussion|ideation|prediscussion|deferred|parked|postponed|on hold|paused|blocked|idea|new|todo|to do|wip|work in progress
  partially|mostly|nearly|almost|not|never|to be|tbd|experimental|current|complete draft|completed draft|final draft|final comment|final review
  done when|implemented partially|implemented in part|accepted but|implementation in progress|released partially|entwurf|vorgeschlagen|in arbeit
  in prüfung|offen|brouillon|proposé|en cours|borrador|propuesto|en progreso|en revisión|rascunho|proposto|em andamento|em revisão|szkic|proponowane
  w toku|bản nháp|đang thực hiện|đề xuất|черновик|предложено|в работе|на рассмотрении|下書き|提案|進行中|レビュー中|草稿|草案|提议|进行中|评审中`;

/** Status words by their state. */
export const STATE_WORDS: ReadonlyMap<string, SpecState> = new Map([
  ...wordsOf(SETTLED).map((words): [string, SpecState] => [words, 'settled']),
  ...wordsOf(LIVE).map((words): [string, SpecState] => [words, 'live']),
]);

/** How many words the longest status has. */
export const LONGEST_STATUS = 4;

/** Folders for specs that are over. */
export const ARCHIVE_FOLDERS: ReadonlySet<string> = new Set(
  'archive archives archived _archive .archive accepted implemented rejected superseded deprecated obsolete done completed shipped withdrawn retired'.split(
    ' ',
  ),
);
