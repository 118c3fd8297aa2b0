/** What a target is made of, and where a list of targets shows it. */
export const exportGroups = {
  request: { title: 'This request', folded: false },
  exchange: { title: 'Whole exchange', folded: false },
  tools: { title: 'For other tools', folded: true },
} as const
export type ExportGroup = keyof typeof exportGroups

interface ExportTarget {
  /** The word that window and terminal use. */
  readonly name: string
  readonly group: ExportGroup
  readonly label: string
  /** In the middle of a sentence, where that is not the label. */
  readonly said?: string
  /** Where it runs or what opens it. */
  readonly purpose: string
  /** The name that a saved one starts with. */
  readonly fileName: string
  /** A live token can be written into it when asked for by name. */
  readonly live?: true
}

/**
 * What a request or an exchange can become: the one list that menu, palette, dialog, terminal, docs
 * and tests read. How each is written is in main/export/targets.ts.
 */
export const exportTargets = [
  {
    name: 'curl-bash',
    group: 'request',
    label: 'curl (bash)',
    purpose: 'bash and zsh',
    fileName: 'request.sh',
    live: true,
  },
  {
    name: 'curl-posix',
    group: 'request',
    label: 'curl (POSIX sh)',
    purpose: 'dash and any sh',
    fileName: 'request.sh',
    live: true,
  },
  {
    name: 'curl-cmd',
    group: 'request',
    label: 'curl (Windows cmd)',
    purpose: 'the command prompt',
    fileName: 'request.cmd',
    live: true,
  },
  {
    name: 'curl-powershell',
    group: 'request',
    label: 'curl.exe (PowerShell)',
    purpose: 'PowerShell with curl.exe',
    fileName: 'request.ps1',
    live: true,
  },
  {
    name: 'invoke-webrequest',
    group: 'request',
    label: 'Invoke-WebRequest',
    purpose: 'PowerShell without curl',
    fileName: 'request.ps1',
    live: true,
  },
  {
    name: 'self-contained',
    group: 'request',
    label: 'Script that signs for itself',
    said: 'a script that signs for itself',
    purpose: 'bash, asks for the secret',
    fileName: 'request-self-contained.sh',
  },
  {
    name: 'script',
    group: 'exchange',
    label: 'Shell script',
    said: 'a shell script',
    purpose: 'bash, every step',
    fileName: 'exchange.sh',
  },
  {
    name: 'markdown',
    group: 'exchange',
    label: 'Markdown',
    purpose: 'for a ticket',
    fileName: 'exchange.md',
  },
  {
    name: 'har',
    group: 'exchange',
    label: 'HAR',
    purpose: 'for browsers and proxies',
    fileName: 'exchange.har',
  },
  {
    name: 'fetch',
    group: 'tools',
    label: 'JavaScript fetch',
    purpose: 'Node and browsers',
    fileName: 'request.mjs',
  },
  {
    name: 'undici',
    group: 'tools',
    label: 'Node undici',
    purpose: 'headers exactly as sent',
    fileName: 'request.mjs',
  },
  {
    name: 'python-requests',
    group: 'tools',
    label: 'Python requests',
    purpose: 'python3',
    fileName: 'request.py',
  },
  {
    name: 'http-file',
    group: 'tools',
    label: '.http file',
    purpose: 'for editors',
    fileName: 'request.http',
  },
  {
    name: 'postman-collection',
    group: 'tools',
    label: 'Postman collection',
    purpose: 'version 2.1',
    fileName: 'request.postman_collection.json',
  },
] as const satisfies readonly ExportTarget[]

type Target = (typeof exportTargets)[number]
export type ExportFormat = Target['name']
export type LiveFormat = Extract<Target, { readonly live: true }>['name']

export const exportFormats: readonly ExportFormat[] = exportTargets.map(({ name }) => name)
export const liveFormats: readonly LiveFormat[] = exportTargets
  .filter((target) => 'live' in target)
  .map(({ name }) => name)
