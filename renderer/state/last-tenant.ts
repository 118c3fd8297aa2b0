import { keepHere, readKept } from './kept-here.ts'

const NAME = 'last-tenant'

/** The id of the tenant that was open when the window closed; null where storage is shut. */
export const readLastTenant = (): string | null => readKept(NAME)

export const rememberLastTenant = (id: string): void => keepHere(NAME, id)
