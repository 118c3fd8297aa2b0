import { Tooltip } from '@mantine/core'
import { IconCircleDashed, IconCircleFilled, IconCircleHalf2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Certainty } from '../../contract/diagnosis.ts'
import { Tag, type Tone } from './tag.tsx'
import styles from './certainty-tag.module.css'

interface Words {
  readonly word: string
  readonly meaning: string
  readonly tone: Tone
  readonly icon: ReactNode
}

/** How sure, said by word and by shape; the colour only repeats it. */
const CERTAINTIES: Readonly<Record<Certainty, Words>> = {
  certain: {
    word: 'Certain',
    meaning: 'What was seen leaves no other cause.',
    tone: 'bad',
    icon: <IconCircleFilled size={10} aria-hidden />,
  },
  likely: {
    word: 'Likely',
    meaning: 'It fits best what was seen; others are not ruled out.',
    tone: 'warn',
    icon: <IconCircleHalf2 size={12} aria-hidden />,
  },
  possible: {
    word: 'Possible',
    meaning: 'It would explain what was seen; so would others.',
    tone: 'plain',
    icon: <IconCircleDashed size={12} aria-hidden />,
  },
}

export function CertaintyTag({ certainty }: { readonly certainty: Certainty }): ReactNode {
  const { word, meaning, tone, icon } = CERTAINTIES[certainty]
  return (
    <Tooltip label={meaning}>
      <span className={styles['tag']}>
        <Tag tone={tone}>
          {icon} {word}
        </Tag>
      </span>
    </Tooltip>
  )
}
