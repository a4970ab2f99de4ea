import { unescaped } from '../../text/unescaped.ts';

/** One version of a file in a repository that is also kept on a server. */
export interface HostedFile {
  /** The address of the remote, in any of the forms that Git takes. */
  readonly remote: string;
  /** The commit, in full. */
  readonly revision: string;
  /** Below the top of the repository, with `/`. */
  readonly path: string;
}

interface Remote {
  readonly host: string;
  /** Between the host and `.git`, without slashes at its ends. */
  readonly path: string;
}

/** One kind of server: whose hosts it has, and where a file is read there. `line` counts from 1. */
interface Server {
  readonly hosts: RegExp;
  readonly fileUrl: (base: string, revision: string, path: string, line: number | undefined) => string;
}

const SERVERS: readonly Server[] = [
  {
    hosts: /(?:^|\.)github\./,
    fileUrl: (base, revision, path, line) => `${base}/blob/${revision}/${path}${line ? `?plain=1#L${line}` : ''}`,
  },
  {
    hosts: /(?:^|\.)gitlab\./,
    fileUrl: (base, revision, path, line) => `${base}/-/blob/${revision}/${path}${line ? `?plain=1#L${line}` : ''}`,
  },
  {
    hosts: /^bitbucket\.org$/,
    fileUrl: (base, revision, path, line) => `${base}/src/${revision}/${path}${line ? `#lines-${line}` : ''}`,
  },
  {
    hosts: /^codeberg\.org$|(?:^|\.)(?:gitea|forgejo)\./,
    fileUrl: (base, revision, path, line) =>
      `${base}/src/commit/${revision}/${path}${line ? `?display=source#L${line}` : ''}`,
  },
  {
    hosts: /^dev\.azure\.com$/,
    fileUrl: (base, revision, path, line) =>
      `${base}?path=/${path}&version=GC${revision}${line ? `&line=${line}&lineEnd=${line}&lineStartColumn=1&lineEndColumn=1` : ''}`,
  },
];

/**
 * Where a file is read on the web, at `line` (zero-based) where one is given. Undefined for servers whose addresses Tandem
 * does not know: none is guessed.
 */
export function hostedFileUrl({ remote, revision, path }: HostedFile, line?: number): string | undefined {
  const known = remoteOf(remote);
  const server = known && SERVERS.find(({ hosts }) => hosts.test(known.host));
  if (!known || !server || !/^[0-9a-f]{7,64}$/.test(revision)) {
    return undefined;
  }
  const base = `https://${known.host}/${encodePath(known.path)}`;
  return server.fileUrl(base, revision, encodePath(path), line === undefined ? undefined : line + 1);
}

const URL_FORM = /^(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?([^/:\s]+)(?::\d+)?\/(\S+)$/;
const SCP_FORM = /^(?:[^@/:\s]+@)?([^/:\s]+):(?!\/\/)(\S+)$/;
const AZURE_SSH = /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/;

function remoteOf(address: string): Remote | undefined {
  const match = URL_FORM.exec(address) ?? SCP_FORM.exec(address);
  const [, host, rest] = match ?? [];
  if (host === undefined || rest === undefined) {
    return undefined;
  }
  const path = unescaped(rest.replace(/^\/+|\/+$/g, '').replace(/\.git$/, ''));
  const azure = host === 'ssh.dev.azure.com' ? AZURE_SSH.exec(path) : null;
  return azure
    ? { host: 'dev.azure.com', path: `${azure[1]}/${azure[2]}/_git/${azure[3]}` }
    : { host: host.toLowerCase(), path };
}

/** Each part of a path for a URL, also where that stands in Markdown: no bracket ends it. */
function encodePath(path: string): string {
  const inHex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()'*!]/g, inHex))
    .join('/');
}
