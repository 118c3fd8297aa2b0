import { IconUserCheck, IconUserQuestion, IconUserX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { SecretSlip, Whose } from '../../../../contract/claims.ts'
import { assertNever } from '../../../../contract/assert-never.ts'
import { counted } from '../../../format/counted.ts'
import { Name } from '../../../ui/name.tsx'
import styles from './whose-line.module.css'

const SLIPS: Readonly<Record<SecretSlip, string>> = {
  'base64-decoded': 'with its secret decoded from base64 first',
  'hex-decoded': 'with its secret decoded from hex first',
  'line-break-after': 'with its secret and a line break after it',
  'white-space-around': 'with its secret and white space around it',
  quoted: 'with its secret in quotes',
  'base64-encoded': 'with its secret encoded in base64 first',
}

const ICONS: Readonly<Record<Whose['kind'], ReactNode>> = {
  signed: <IconUserCheck size={18} stroke={1.6} aria-hidden />,
  'issuer-only': <IconUserQuestion size={18} stroke={1.6} aria-hidden />,
  nobody: <IconUserX size={18} stroke={1.6} aria-hidden />,
}

/** Whose the token is: the first thing a person wants to know of it. */
export function WhoseLine({ whose }: { readonly whose: Whose }): ReactNode {
  return (
    <p className={styles['line']} data-kind={whose.kind} aria-label="Whose it is">
      {ICONS[whose.kind]}
      <span>{wordsOf(whose)}</span>
    </p>
  )
}

function wordsOf(whose: Whose): ReactNode {
  switch (whose.kind) {
    case 'signed':
      return (
        <>
          Signed with{' '}
          <strong>
            <Name of={whose.name} />
          </strong>
          ’s {whose.generation} secret
        </>
      )
    case 'issuer-only':
      return (
        <>
          It names{' '}
          <strong>
            <Name of={whose.name} />
          </strong>
          , {slipWords(whose.slip)}
        </>
      )
    case 'nobody':
      return nobodyWords(whose.tenants)
    default:
      return assertNever(whose)
  }
}

const slipWords = (slip: SecretSlip | null): string =>
  slip === null ? 'but no secret of that tenant signed it' : `and was signed ${SLIPS[slip]}`

function nobodyWords(tenants: number): string {
  if (tenants === 0) return 'There is no tenant to compare it with'
  if (tenants === 1) return 'The secret of your one tenant did not sign it'
  return `None of your ${counted(tenants, 'tenant', 'tenants')}’ secrets signed it`
}
