import { rows } from '../../rows.ts'
import { supportersPastes } from './as-supporters-paste.ts'
import { isSaidFirst } from './entry.ts'

rows('a failure of real threads stands first, as sure as it can be', supportersPastes, isSaidFirst)
