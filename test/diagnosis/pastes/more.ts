import type { Paste } from './paste.ts'

export const morePastes: readonly Paste[] = []
