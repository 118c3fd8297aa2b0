import { type ReactNode, useId } from 'react'
import type { ExportFormat } from '../../../contract/export-targets.ts'
import { EXPORT_GROUPS } from '../../format/exports.ts'
import styles from './format-list.module.css'

interface FormatListProps {
  readonly format: ExportFormat
  readonly onChoose: (format: ExportFormat) => void
}

/** All formats in sight, by group. Native radio buttons, so that arrows walk through them. */
export function FormatList({ format, onChoose }: FormatListProps): ReactNode {
  const name = useId()
  return (
    <div role="radiogroup" aria-label="Format" className={styles['list']}>
      {EXPORT_GROUPS.map(({ title, entries }) => (
        <div key={title} role="group" aria-label={title}>
          <p className={styles['title']} aria-hidden>
            {title}
          </p>
          {entries.map((each) => (
            <label key={each.name} className={styles['option']}>
              <input
                type="radio"
                name={name}
                data-autofocus={each.name === format}
                checked={each.name === format}
                onChange={() => onChoose(each.name)}
              />
              <span className={styles['label']}>{each.label}</span>
              <span className={styles['purpose']}>{each.purpose}</span>
            </label>
          ))}
        </div>
      ))}
    </div>
  )
}
