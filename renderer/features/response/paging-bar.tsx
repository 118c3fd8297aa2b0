import { Button } from '@mantine/core'
import { IconPlayerTrackNext, IconStack2 } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import type { Exchange } from '../../../contract/exchange.ts'
import type { ListPage } from '../../../contract/paging.ts'
import { counted } from '../../format/counted.ts'
import { answerOf, headerOf } from '../../state/answer.ts'
import { actionCalled } from '../../state/actions.ts'
import { PAGE_LIMITS, usePaging } from '../../state/paging.ts'
import { BarSelect } from '../../ui/bar-select.tsx'
import { Hint } from '../../ui/hint.tsx'
import styles from './paging-bar.module.css'

/** Where in its list an answer stands, and the way to the next page or to all of them. */
export function PagingBar({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const page = usePaging((state) => state.pages[exchange.id])
  const limit = usePaging((state) => state.limit)
  useEffect(() => {
    if (mayBePage(exchange)) void usePaging.getState().look(exchange.id)
  }, [exchange])
  if (page === null || page === undefined || (!page.more && page.elsewhere === null)) return null
  const next = actionCalled('next-page')
  const all = actionCalled('all-pages')
  return (
    <div className={styles['bar']} role="group" aria-label="Pages">
      <span className={styles['place']}>{placeWords(page)}</span>
      {page.elsewhere !== null && (
        <span className={styles['elsewhere']}>
          The next page lies at another site, {page.elsewhere}: nothing is sent there.
        </span>
      )}
      {page.more && (
        <>
          <Hint label={next.label} keysOf={next.id}>
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconPlayerTrackNext size={14} aria-hidden />}
              onClick={() => next.run()}
            >
              Next page
            </Button>
          </Hint>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconStack2 size={14} aria-hidden />}
            onClick={() => all.run()}
          >
            {all.label}
          </Button>
          <label className={styles['limit']}>
            at most
            <BarSelect
              value={limit}
              onChange={(event) => usePaging.getState().setLimit(Number(event.currentTarget.value))}
            >
              {PAGE_LIMITS.map((each) => (
                <option key={each} value={each}>
                  {each} pages
                </option>
              ))}
            </BarSelect>
          </label>
        </>
      )}
    </div>
  )
}

/** Whether main is to be asked: by far the most answers are no page of a list. */
function mayBePage(exchange: Exchange): boolean {
  const response = answerOf(exchange)?.response
  if (response === undefined || response.status >= 300) return false
  const { head, truncated } = response.body
  return truncated || TELLING.test(head) || headerOf(response.headers, 'link') !== null
}

const TELLING = /"(?:nextPageToken|nextPage|isLast|isLastPage|startAt|_links)"\s*:/u

function placeWords({ from, items, total }: ListPage): string {
  if (from === null) return counted(items, 'item', 'items')
  const of = total === null ? '' : ` of ${total.toLocaleString('en')}`
  return items === 0 ? `No items${of}` : `${from + 1}–${from + items}${of}`
}
