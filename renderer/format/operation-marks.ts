import type { OnlyFor, Operation } from '../../contract/operations.ts'

export interface Mark {
  readonly word: string
  readonly tone: 'plain' | 'ok' | 'warn' | 'bad'
}

const ONLY: Readonly<Record<OnlyFor, string>> = {
  app: 'app only',
  'connect-app': 'Connect app only',
  'forge-app': 'Forge app only',
  'connect-or-forge-app': 'app only',
  'connect-or-oauth2-app': 'app only',
}

/** What one should know of an operation before it is chosen, the gravest first. */
export function marksOf(operation: Operation): readonly Mark[] {
  const { connect, deprecated, experimental, gone, noImpersonation, only, removal } = operation
  const marks: readonly (Mark | false)[] = [
    gone !== null && { word: 'gone', tone: 'bad' },
    removal !== null && { word: `removed ${removal.effective}`, tone: 'bad' },
    deprecated && { word: 'deprecated', tone: 'warn' },
    only !== null && { word: ONLY[only], tone: 'plain' },
    noImpersonation && { word: 'not as a user', tone: 'plain' },
    connect === 'INACCESSIBLE' && only === null && { word: 'not for Connect', tone: 'plain' },
    (connect === 'ADMIN' || connect === 'PROJECT_ADMIN') && { word: 'admin', tone: 'plain' },
    experimental && { word: 'experimental', tone: 'plain' },
  ]
  return marks.filter((mark) => mark !== false)
}
