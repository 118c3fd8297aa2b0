import { measureElement, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Pair } from '../../../contract/draft.ts'
import type { Exchange } from '../../../contract/exchange.ts'
import { counted } from '../../format/counted.ts'
import { answerOf } from '../../state/answer.ts'
import { CopyIcon } from '../../ui/copy-icon.tsx'
import { sortHeaders } from './useful-headers.ts'
import styles from './headers-tab.module.css'

/** How high a line is, in pixels, until it is drawn: a long value takes several. */
const ROW = 26
/** What is more than this is no longer seen at a glance, and can be looked through. */
const MANY = 40

/** Headers of the answer, the most useful first, then address and headers of the request that got it. */
export function HeadersTab({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const [query, setQuery] = useState('')
  const parts = useMemo(() => partsOf(exchange), [exchange])
  if (parts.length === 0) return <p className={styles['empty']}>No answer came.</p>
  const count = countIn(parts)
  // What stood in the field is of no use to an answer that has none.
  const found = count > MANY ? findIn(parts, query) : parts
  return (
    <>
      {count > MANY && (
        <div role="search" className={styles['bar']}>
          <input
            type="search"
            className={styles['find']}
            aria-label="Find a header"
            placeholder="Find a header by name or value"
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <span role="status" className={styles['count']}>
            {query.trim() === ''
              ? counted(count, 'line', 'lines')
              : `${countIn(found).toLocaleString('en')} of ${counted(count, 'line', 'lines')}`}
          </span>
        </div>
      )}
      <Lines parts={found} />
    </>
  )
}

interface Part {
  readonly title: string
  readonly headers: readonly Pair[]
  readonly strong?: boolean
  /** What is copied of its one line; else the value of the header. */
  readonly of?: string
}

function partsOf(exchange: Exchange): readonly Part[] {
  const answer = answerOf(exchange)
  if (answer === null) return []
  const { useful, rest } = sortHeaders(answer.response.headers)
  const { method, url, headers } = answer.step.request
  const parts: readonly Part[] = [
    { title: 'Most useful', headers: useful, strong: true },
    { title: 'Other', headers: rest },
    { title: 'Address as sent', headers: [[method, url]], of: 'the address as sent' },
    { title: 'Request headers as sent', headers },
  ]
  return parts.filter((part) => part.headers.length > 0)
}

const countIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, { headers }) => sum + headers.length, 0)

/** The lines that have each of the words. */
function findIn(parts: readonly Part[], query: string): readonly Part[] {
  const words = query.toLowerCase().split(/\s+/u)
  const fits = ([name, value]: Pair): boolean => {
    const line = `${name}: ${value}`.toLowerCase()
    return words.every((word) => line.includes(word))
  }
  return parts
    .map((part) => ({ ...part, headers: part.headers.filter(fits) }))
    .filter(({ headers }) => headers.length > 0)
}

/** One part below the other in one list, of which what is in sight is drawn; each is a table of its own. */
function Lines({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  // A part's title is a line of it as well.
  const starts = parts.map((_, at) => countIn(parts.slice(0, at)) + at)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is memoised here
  const lines = useVirtualizer({
    count: countIn(parts) + parts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    // Where nothing is laid out, no line has a height.
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || ROW,
  })
  const drawn = lines.getVirtualItems()
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      tabIndex={0}
      role="region"
      aria-label="Headers"
    >
      {parts.length === 0 && <p className={styles['none']}>No header fits.</p>}
      <div className={styles['lines']} style={{ height: lines.getTotalSize() }}>
        {parts.map((part, at) => {
          const from = starts[at] ?? 0
          const own = drawn.filter(
            ({ index }) => index >= from && index <= from + part.headers.length,
          )
          // Without a line of it in sight it is a title alone.
          const table = own.some(({ index }) => index > from) && {
            role: 'table',
            'aria-label': part.title,
            'aria-rowcount': part.headers.length,
          }
          return (
            own.length > 0 && (
              <div key={part.title} {...table} data-strong={part.strong}>
                {own.map(({ key, index, start }) => (
                  <div
                    key={key}
                    ref={lines.measureElement}
                    data-index={index}
                    role={index > from ? 'row' : table === false ? undefined : 'caption'}
                    aria-rowindex={index === from ? undefined : index - from}
                    className={styles[index === from ? 'caption' : 'row']}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <Line part={part} header={part.headers[index - from - 1]} />
                  </div>
                ))}
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

interface LineProps {
  readonly part: Part
  /** Missing in the part's title. */
  readonly header: Pair | undefined
}

function Line({ part, header }: LineProps): ReactNode {
  if (header === undefined) return <Title part={part} />
  const [name, value] = header
  return (
    <>
      <span role="rowheader" className={styles['name']}>
        {name}
      </span>
      <span role="cell" className={styles['value']}>
        <span>{value}</span>
        <CopyIcon
          what={part.of ?? `the value of ${name}`}
          value={value}
          className={styles['copy']}
        />
      </span>
    </>
  )
}

/** Several lines can be copied together. */
function Title({ part: { title, headers } }: { readonly part: Part }): ReactNode {
  return (
    <>
      {title}
      {headers.length > 1 && (
        <CopyIcon
          what={`${headers.length.toLocaleString('en')} lines of “${title}”`}
          value={headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
          className={styles['copy']}
        />
      )}
    </>
  )
}
