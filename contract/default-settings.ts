import type { Settings } from './settings.ts'

/** Apart from the schemas: the window knows them without what checks a message. */
export const defaultSettings: Settings = {
  colorScheme: 'system',
  clipboardClearSeconds: 60,
  clockOffsetSeconds: 0,
  longestRequestSeconds: null,
  historyDays: 30,
  savedFolder: null,
  extraCertificates: null,
  ownKeys: {},
  askedWrites: 'production-people',
  proxy: { kind: 'system' },
  codeSize: 12,
}
