import { IconApps, IconGhost2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ActingAs } from '../../contract/acting.ts'
import { initials } from '../format/names.ts'
import { Words } from './words.tsx'
import styles from './avatar.module.css'

interface AvatarProps {
  readonly kind: ActingAs['kind']
  readonly name: string
  readonly active?: boolean
  readonly size?: number
}

/** Initials of a person, a mark for the app and for nobody. Decoration: the name stands beside it. */
export function Avatar({ kind, name, active = true, size = 24 }: AvatarProps): ReactNode {
  const inner: Readonly<Record<ActingAs['kind'], ReactNode>> = {
    user: <Words of={initials(name)} />,
    app: <IconApps size={size * 0.62} stroke={1.8} />,
    anonymous: <IconGhost2 size={size * 0.62} stroke={1.8} />,
  }
  return (
    <span
      className={styles['avatar']}
      data-kind={kind}
      data-active={active}
      style={{ width: size, height: size, fontSize: size * 0.4 }}
      aria-hidden
    >
      {inner[kind]}
    </span>
  )
}
