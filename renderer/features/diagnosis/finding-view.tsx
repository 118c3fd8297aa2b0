import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Finding } from '../../../contract/diagnosis.ts'
import { SourceLink } from '../../ui/source-link.tsx'
import { CertaintyTag } from '../../ui/certainty-tag.tsx'
import { type CheckRunner, NextCheckView } from './next-check.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './finding-view.module.css'

interface FindingProps {
  readonly finding: Finding
  /** Null where there is nothing to run a check on. */
  readonly runner: CheckRunner | null
}

/** The best finding, whole: cause, evidence, what to do, what would settle it. */
export function FindingView({ finding, runner }: FindingProps): ReactNode {
  return (
    <article className={styles['finding']} aria-label={`Finding ${finding.id}`}>
      <p className={styles['head']}>
        <CertaintyTag certainty={finding.certainty} />
        <span className={styles['ours']}>Understudy’s explanation</span>
        <span className={styles['id']}>{finding.id}</span>
      </p>
      <h2 className={styles['cause']}>
        <Words of={finding.cause} />
      </h2>
      <FindingBody finding={finding} runner={runner} best />
    </article>
  )
}

/** A further finding, folded: certainty and cause in one line. */
export function FoldedFinding({ finding, runner }: FindingProps): ReactNode {
  return (
    <details className={styles['folded']}>
      <summary className={styles['summary']}>
        <IconChevronRight size={14} aria-hidden className={styles['chevron']} />
        <CertaintyTag certainty={finding.certainty} />
        <span className={styles['line']}>
          <Words of={finding.cause} />
        </span>
        <span className={styles['id']}>{finding.id}</span>
      </summary>
      <FindingBody finding={finding} runner={runner} best={false} />
    </details>
  )
}

function FindingBody(props: FindingProps & { readonly best: boolean }): ReactNode {
  const { finding, runner, best } = props
  return (
    <div className={styles['body']}>
      <div className={styles['seen']}>
        <Evidence lines={finding.evidence} />
        <Sources urls={finding.sources} />
      </div>
      <div className={styles['advice']}>
        <Fix steps={finding.fix} />
        {finding.nextCheck !== null && (
          <NextCheckView
            findingId={finding.id}
            check={finding.nextCheck}
            runner={runner}
            best={best}
          />
        )}
      </div>
    </div>
  )
}

/** Not a word of it is changed: what a server, a log, code or a person said stands in quotation marks, as it was said. */
function Evidence({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <section className={styles['evidence']}>
      <h3 className={styles['label']}>
        Evidence, as it was seen
        {lines.some((line) => line.includes('“')) && (
          <span className={styles['whose']}>; word for word where it is quoted</span>
        )}
      </h3>
      <ul className={styles['quotes']}>
        {lines.map((line, index) => (
          <li key={`${index} ${line}`} className={styles['quote']}>
            <Words of={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fix({ steps }: { readonly steps: readonly string[] }): ReactNode {
  if (steps.length === 0) return null
  return (
    <section>
      <h3 className={styles['label']}>What to do</h3>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>
            <Words of={step} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Sources({ urls }: { readonly urls: readonly string[] }): ReactNode {
  if (urls.length === 0) return null
  return (
    <ul className={styles['sources']} aria-label="Sources">
      {urls.map((url) => (
        <li key={url}>
          <SourceLink url={url} label={sourceName(url)} />
        </li>
      ))}
    </ul>
  )
}

/** `developer.atlassian.com … oauth-2-jwt-bearer-tokens-for-apps`: where it leads, in little room. */
function sourceName(url: string): string {
  const [host = url, ...path] = url
    .replace(/^https?:\/\//u, '')
    .replace(/[?#].*$/u, '')
    .split('/')
  const last = path.findLast((part) => part !== '')
  return last === undefined ? host : `${host} … ${last}`
}
