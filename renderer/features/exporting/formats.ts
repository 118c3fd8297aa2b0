import type { ExportFormat, LiveFormat } from '../../../contract/exporting.ts'

export interface ExportEntry {
  readonly format: ExportFormat
  readonly label: string
  /** In the middle of a sentence, where that is not the label. */
  readonly said?: string
  /** Where it runs or what opens it. */
  readonly purpose: string
}

export interface ExportGroup {
  readonly title: string
  readonly entries: readonly ExportEntry[]
  /** In the menu behind its title; the dialog and the palette show all. */
  readonly folded?: true
}

/** What a request or an exchange can become, as the menu, the dialog and the palette list it. */
export const EXPORT_GROUPS: readonly ExportGroup[] = [
  {
    title: 'This request',
    entries: [
      { format: 'curl-bash', label: 'curl (bash)', purpose: 'bash and zsh' },
      { format: 'curl-posix', label: 'curl (POSIX sh)', purpose: 'dash and any sh' },
      { format: 'curl-cmd', label: 'curl (Windows cmd)', purpose: 'the command prompt' },
      {
        format: 'curl-powershell',
        label: 'curl.exe (PowerShell)',
        purpose: 'PowerShell with curl.exe',
      },
      {
        format: 'invoke-webrequest',
        label: 'Invoke-WebRequest',
        purpose: 'PowerShell without curl',
      },
      {
        format: 'self-contained',
        label: 'Script that signs for itself',
        said: 'a script that signs for itself',
        purpose: 'bash, asks for the secret',
      },
    ],
  },
  {
    title: 'Whole exchange',
    entries: [
      {
        format: 'script',
        label: 'Shell script',
        said: 'a shell script',
        purpose: 'bash, every step',
      },
      { format: 'markdown', label: 'Markdown', purpose: 'for a ticket' },
      { format: 'har', label: 'HAR', purpose: 'for browsers and proxies' },
    ],
  },
  {
    title: 'For other tools',
    folded: true,
    entries: [
      { format: 'fetch', label: 'JavaScript fetch', purpose: 'Node and browsers' },
      { format: 'undici', label: 'Node undici', purpose: 'headers exactly as sent' },
      { format: 'python-requests', label: 'Python requests', purpose: 'python3' },
      { format: 'http-file', label: '.http file', purpose: 'for editors' },
      { format: 'postman-collection', label: 'Postman collection', purpose: 'version 2.1' },
    ],
  },
]

export const EXPORTS: readonly ExportEntry[] = EXPORT_GROUPS.flatMap(({ entries }) => entries)

const WHOLE: ReadonlySet<ExportFormat> = new Set(['script', 'markdown', 'har'])

/** Whether it tells of a whole exchange, so that there has to be one. */
export const isWhole = (format: ExportFormat): boolean => WHOLE.has(format)

const LIVE: Readonly<Record<LiveFormat, true>> = {
  'curl-bash': true,
  'curl-posix': true,
  'curl-cmd': true,
  'curl-powershell': true,
  'invoke-webrequest': true,
}

export const isLiveFormat = (format: ExportFormat): format is LiveFormat => format in LIVE

/** `curl (bash)`, `a shell script`: what follows “Copied as”. */
export function wordsFor(format: ExportFormat): string {
  const entry = EXPORTS.find((each) => each.format === format)
  return entry?.said ?? entry?.label ?? format
}
