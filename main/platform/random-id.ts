import { randomBytes } from 'node:crypto'
import type { RandomId } from '../ports.ts'

/** 128 bits as 22 characters of base64url. */
export const secureRandomId: RandomId = { next: () => randomBytes(16).toString('base64url') }
