import { type ReactNode, useEffect } from 'react'
import type { ComparedClaim } from '../../../../contract/claims.ts'
import { FailureNote } from '../../../ui/failure-note.tsx'
import { PasteField } from '../../../ui/paste-field.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { useCompare } from '../../../state/compare-tokens.ts'
import { useInspector } from '../../../state/inspector.ts'
import styles from './tab.module.css'
import own from './compare-tab.module.css'

/** The inspected token beside another one, name by name. */
export function CompareTab(): ReactNode {
  const left = useInspector((state) => state.text)
  const right = useCompare((state) => state.right)
  const rows = useCompare((state) => state.rows)
  const pending = useCompare((state) => state.pending)
  const failure = useCompare((state) => state.failure)
  useEffect(() => useCompare.getState().look(left, right), [left, right])
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Compare">
      <PasteField
        label="The other token, or text that holds one"
        rows={4}
        value={right}
        onChange={(text) => useCompare.getState().typeRight(text)}
      />
      {failure !== null && <FailureNote failure={failure} />}
      {rows === null ? (
        <p className={styles['note']}>
          Paste one token at the left and another one here: one that works beside one that does not
          shows the difference at once.
        </p>
      ) : (
        <div className={styles['content']} data-stale={pending}>
          <Differences rows={rows} />
        </div>
      )}
    </div>
  )
}

interface Verdict {
  readonly word: string
  readonly tone: Tone
}

const SIDES: Readonly<Record<ComparedClaim['side'], Verdict>> = {
  both: { word: 'same', tone: 'quiet' },
  different: { word: 'differs', tone: 'bad' },
  'left-only': { word: 'only this', tone: 'warn' },
  'right-only': { word: 'only other', tone: 'warn' },
}

function Differences({ rows }: { readonly rows: readonly ComparedClaim[] }): ReactNode {
  if (rows.length === 0) return <p>Neither text holds a token whose claims can be read.</p>
  const different = rows.filter(({ side }) => side !== 'both').length
  return (
    <>
      <p role="status">
        {different === 0
          ? 'No difference in header or claims.'
          : `${different} of ${rows.length} differ.`}
      </p>
      <table className={`u-table ${own['table']}`}>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">This one</th>
            <th scope="col">The other</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.part} ${row.name}`} data-side={row.side}>
              <th scope="row">
                <span className="u-mono">{row.name}</span>
                {row.part === 'header' && <span className="u-dim"> header</span>}
              </th>
              <td className="u-mono">{textOf(row.left)}</td>
              <td className="u-mono">{textOf(row.right)}</td>
              <td>
                <Tag tone={SIDES[row.side].tone}>{SIDES[row.side].word}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function textOf(value: unknown): string {
  if (value === undefined) return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
