/** What a piece of code in prose looks like, without knowing the program. */
export type CodeShape =
  /** `_resolve`, `__init__`: a name that only the program's authors see. */
  | 'private'
  /** `getFilePath()`, `adapter.get(id)`. */
  | 'call'
  /** `src/sync/batch.py:104`, `UserCard.tsx`, `internal/client`. */
  | 'source'
  /** `test_roundtrip.py`, `tests/unit/`. */
  | 'testFile'
  /** `/api/v1/users`, `GET /orders/{id}`. */
  | 'endpoint'
  /** `flyTo`, `userId`. */
  | 'camel'
  /** `FileSelector`, `CommandAdapterRegistry`. */
  | 'pascal'
  /** `qps_chart`, `created_at`. */
  | 'snake'
  /** `MAX_RETRIES`, `STORAGE_MODE=local`. */
  | 'constant'
  /** `Registry.get`, `meta.topology`. */
  | 'member'
  /** `(user_id, role)`, `set(a) == set(b)`. */
  | 'expression'
  /** `sign(text: string): Promise<Text>`, `flags: Flag[]`, `load() -> bool`. */
  | 'signature'
  /** `{ id: 1, name: "Ana" }`. */
  | 'structure'
  /** `SELECT id FROM users`. */
  | 'query'
  /** `varchar(255)`, `text[]`, `bigint`. */
  | 'type'
  /** `@scope/package`. */
  | 'package'
  /** `tandem check --fix`, `--json`, `/plan:start`: what people type. */
  | 'command'
  /** `config.yaml`, `.env`, `README.md`. */
  | 'document'
  /** `/settings`, `teachers`: a page or a value. */
  | 'value';

const LONGEST = 160;
const SOURCE_ENDING =
  /\.(?:py|pyi|tsx?|jsx?|mjs|cjs|go|rs|java|kt|rb|cs|php|swift|sql|sh|vue|svelte|scss|css|cpp|cc|hpp|c|h|dart|scala|ex|exs|lua|proto|tf|ipynb)(?::[\d,:-]+)?$/i;
const SOURCE_FOLDER =
  /^(?:\.?\/)?(?:src|lib|internal|pkg|cmd|app|apps|packages|backend|frontend|server|client|components|services|migrations|scripts)\/[\w./*{}<>-]*(?::[\d,:-]+)?$/;
const TEST_FILE =
  /^(?:[\w./-]*\/)?(?:tests?|spec|__tests__)\/[\w./*:-]*$|^(?:[\w./-]*\/)?test_\w+(?:\.py)?(?:::[\w[\]-]+)?$|\.(?:test|spec)\.\w+$/;
const DOCUMENT_ENDING =
  /\.(?:json|ya?ml|toml|ini|cfg|conf|env|md|mdx|txt|lock|csv|xml|html?|log|pdf|zip|pem|key|service|jsonl)$/i;
const ENDPOINT =
  /^(?:GET|POST|PUT|PATCH|DELETE)\s+\/?\S+$|^\/?(?:api|v\d+|graphql|internal|rest|rpc)\/\S+$|^\/\w[\w-]*(?:\/[\w-]+)*\/[{:<]\w+\S*$/;
const TYPE =
  /^(?:varchar|char|numeric|decimal)\(\d+(?:, ?\d+)?\)$|^(?:bigint|smallint|jsonb|timestamptz|uuid\[\]|tinyint|nvarchar|datetime2)$|^\w+(?:\[\]|<[\w, ]+>)$/i;
const SIGNATURE =
  /^[\w.$]+\([^)]*\)\s*(?:->|=>|:)\s*\S|^[a-z_$][\w$.]*\(\w+\??\s*:\s*\w|^[a-z_$][\w$]*\??:\s*(?:string|number|boolean|bool|int|float|str|any|void|Date|[A-Z]\w*(?:\[\]|<)|[A-Z][a-z]+[A-Z]\w*)/;
const STRUCTURE = /^[[{]\s*(?:\{\s*)?["'\w.$-]+["']?\s*:/;
const QUERY =
  /^(?:SELECT\s|INSERT INTO\s|UPDATE\s\w+\sSET\s|DELETE FROM\s|(?:ALTER|CREATE|DROP)\s(?:UNIQUE\s)?(?:TABLE|INDEX|COLUMN|VIEW|TYPE)\s|WHERE\s|ORDER BY\s)/;
const COMMAND = /^(?:--?[a-z][\w-]*(?:[ =].*)?|\/[a-z][\w-]*:[\w-]+.*|[a-z][\w.-]*(?: [a-z<[{"'./-][^ ]*)+(?: .*)?)$/;
const LOWER_WORD = /^[a-z]+$/;
const WORDS = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

/**
 * Tells what `words`, taken from a code span (`inCode`) or from running text, look like. Undefined for ordinary words:
 * outside code spans a capital inside a word is mostly a brand.
 */
export function codeShapeOf(words: string, inCode: boolean): CodeShape | undefined {
  if (words.length > LONGEST || words === '') {
    return inCode && words !== '' ? 'expression' : undefined;
  }
  if (inCode && LOWER_WORD.test(words)) {
    return TYPE.test(words) ? 'type' : 'value'; // As most code spans are, and they look like nothing else.
  }
  if (inCode && QUERY.test(words)) {
    return 'query';
  }
  if (inCode && STRUCTURE.test(words)) {
    return 'structure';
  }
  if (inCode && SIGNATURE.test(words)) {
    return 'signature';
  }
  if (/^_\w*[a-z]\w*(?:\(.{0,40}\))?$|^__\w+__$/i.test(words)) {
    return 'private';
  }
  if (TEST_FILE.test(words)) {
    return 'testFile';
  }
  if (ENDPOINT.test(words)) {
    return 'endpoint';
  }
  if (SOURCE_ENDING.test(words) || SOURCE_FOLDER.test(words)) {
    return 'source';
  }
  if (TYPE.test(words)) {
    return 'type';
  }
  if (/^@[\w-]+\/[\w.-]+$/.test(words)) {
    return 'package';
  }
  if (/^[A-Za-z_$][\w$.]*\([^()]*\)$/.test(words)) {
    return inCode || /^[A-Za-z_$][\w$.]*\(\)$/.test(words) ? 'call' : undefined;
  }
  if (/^_?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:\s*=\s*\S*)?$/.test(words)) {
    return 'constant';
  }
  return inCode ? shapeInCode(words) : shapeInText(words);
}

function shapeInCode(words: string): CodeShape {
  if (COMMAND.test(words)) {
    return 'command';
  }
  if (DOCUMENT_ENDING.test(words) || words.startsWith('~/') || words.startsWith('.')) {
    return 'document';
  }
  return shapeInText(words) ?? (WORDS.test(words) || /^[\w./@:-]+$/.test(words) ? 'value' : 'expression');
}

function shapeInText(words: string): CodeShape | undefined {
  if (/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(words)) {
    return 'snake';
  }
  if (/^[a-z]{2,}[a-z0-9]*(?:[A-Z][a-z0-9]+)+$/.test(words)) {
    return 'camel';
  }
  if (/^[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+$/.test(words)) {
    return 'pascal';
  }
  if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(words) && /[_A-Z]/.test(words) && !/^(?:[A-Z]\.)+[A-Z]?$/.test(words)) {
    return 'member';
  }
  return undefined;
}
