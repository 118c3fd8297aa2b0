import { CloseButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Lesson } from '../../state/diagnosis.ts'
import { OneSide, SidesTable } from './sides-table.tsx'
import styles from './lesson-view.module.css'

interface LessonViewProps {
  readonly lesson: Lesson
  readonly close: () => void
}

/** What was just learnt: the answers, and what they did to the findings. */
export function LessonView({ lesson, close }: LessonViewProps): ReactNode {
  const only = lesson.sides.length === 1 ? lesson.sides[0] : undefined
  const shown = useRef<HTMLElement>(null)
  // The button that was pressed may stand far below: what it brought is to be seen. Newer Chromium
  // answers a promise, which is no clean-up.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' })
  }, [lesson])
  return (
    <section ref={shown} className={styles['lesson']} aria-label="What was learnt">
      <div className={styles['head']}>
        <h2 className={styles['title']}>What was learnt</h2>
        <p className={styles['changes']} role="status">
          {lesson.changes.join(' ')}
        </p>
        <CloseButton size="sm" aria-label="Close what was learnt" onClick={close} />
      </div>
      {only === undefined ? (
        <div className={styles['sides']}>
          <SidesTable sides={lesson.sides} />
        </div>
      ) : (
        <OneSide side={only} />
      )}
    </section>
  )
}
