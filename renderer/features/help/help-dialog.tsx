import { TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { About } from './about.tsx'
import { Drawn } from './drawn-markdown.tsx'
import { findSections, guide } from './guide.ts'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import styles from './help-dialog.module.css'

/** A page of the guide, at one of its sections; null for what the app is. */
interface Place {
  readonly file: string
  readonly section: string | null
}

const FIRST: Place = { file: guide[0]?.file ?? '', section: null }
const MOST_FOUND = 60

/** The guide, without a network, and what this app is. */
export function HelpDialog(): ReactNode {
  const close = useCloseDialog()
  const [place, setPlace] = useState<Place | null>(FIRST)
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed)
  const finding = words.trim() !== ''
  const found = findSections(guide, words).slice(0, MOST_FOUND)
  const show = (next: Place | null): void => {
    setPlace(next)
    setTyped('')
  }
  return (
    <Dialog title="Help" size={980} onClose={close}>
      <div className={styles['panes']}>
        <nav className={styles['pages']} aria-label="Pages of the guide">
          <TextInput
            data-autofocus
            aria-label="Find in the guide"
            placeholder="Find in the guide"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {guide.map(({ file, title }) => (
            <PageButton
              key={file}
              title={title}
              isShown={!finding && place?.file === file}
              show={() => show({ file, section: null })}
            />
          ))}
          <PageButton
            title="About Understudy"
            isShown={!finding && place === null}
            show={() => show(null)}
          />
        </nav>
        {!finding ? (
          <Shown place={place} show={show} />
        ) : (
          <ul className={styles['found']} aria-label="Found in the guide">
            {found.map(({ page, section }) => (
              <li key={`${page.file}#${section.id}`}>
                <UnstyledButton
                  className={styles['page'] ?? ''}
                  onClick={() => show({ file: page.file, section: section.id })}
                >
                  {section.title} <span className={styles['of']}>{page.title}</span>
                </UnstyledButton>
              </li>
            ))}
            {found.length === 0 && (
              <li className={styles['of']}>Nothing in the guide says that.</li>
            )}
          </ul>
        )}
      </div>
    </Dialog>
  )
}

interface PageButtonProps {
  readonly title: string
  readonly isShown: boolean
  readonly show: () => void
}

function PageButton({ title, isShown, show }: PageButtonProps): ReactNode {
  return (
    <UnstyledButton
      className={styles['page'] ?? ''}
      aria-current={isShown ? 'page' : undefined}
      onClick={show}
    >
      {title}
    </UnstyledButton>
  )
}

interface ShownProps {
  readonly place: Place | null
  readonly show: (place: Place) => void
}

function Shown({ place, show }: ShownProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const section = place?.section ?? null
    if (section === null) scroller.current?.scrollTo({ top: 0 })
    else scroller.current?.querySelector(`[id="guide-${CSS.escape(section)}"]`)?.scrollIntoView()
  }, [place])
  const page = guide.find(({ file }) => file === place?.file)
  const follow = (link: string): void => {
    const [file = '', section = ''] = link.split('#')
    const to = file === '' ? (page?.file ?? '') : file
    if (guide.some((each) => each.file === to))
      show({ file: to, section: section === '' ? null : section })
  }
  return (
    <div className={styles['text']} ref={scroller} tabIndex={0} role="document" aria-label="Guide">
      {page === undefined ? (
        <About />
      ) : (
        page.sections.map(({ id, tokens }) => (
          <section key={id} id={`guide-${id}`} className={styles['section']}>
            <Drawn tokens={tokens} follow={follow} />
          </section>
        ))
      )}
    </div>
  )
}
