import { Button, NativeSelect, TextInput, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { FailureNote } from '../../../ui/failure-note.tsx'
import { PasteField } from '../../../ui/paste-field.tsx'
import { QshView } from '../qsh-view.tsx'
import { METHODS } from '../../../state/methods.ts'
import { useQshCheck } from '../../../state/qsh-check.ts'
import { CanonicalDiffView } from './canonical-diff.tsx'
import { takeComposedRequest } from './composed-request.ts'
import { useInspector } from '../../../state/inspector.ts'
import { useHashInToken, useSubjectBaseUrl } from './subject.ts'
import styles from './tab.module.css'
import own from './hash-tab.module.css'

/** A request at the top, its canonical form and hash below, held against the token’s own. */
export function HashTab(): ReactNode {
  const check = useQshCheck((state) => state.check)
  const pending = useQshCheck((state) => state.pending)
  const failure = useQshCheck((state) => state.failure)
  useLiveHash()
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Request hash">
      <RequestFields />
      {failure !== null && <FailureNote failure={failure} />}
      {check === null ? (
        <p className={styles['note']}>
          A Connect JWT is bound to one request by its <span className="u-mono">qsh</span>: the
          SHA-256 of method, path and sorted query. Type the request to see what is hashed and
          whether the token fits it.
        </p>
      ) : (
        <div className={styles['content']} data-stale={pending}>
          <QshView qsh={check.reading} />
        </div>
      )}
      {check !== null && <Elsewhere />}
    </div>
  )
}

function RequestFields(): ReactNode {
  const held = useInspector((state) => state.held)
  const base = useSubjectBaseUrl()
  const { hold } = useInspector.getState()
  return (
    <div className={own['request']}>
      <VisuallyHidden component="h2">The request</VisuallyHidden>
      <NativeSelect
        label="Method"
        data={[...METHODS]}
        value={held.method}
        onChange={(event) => hold({ method: event.currentTarget.value })}
      />
      <TextInput
        label="URL or path"
        className={own['mono'] ?? ''}
        placeholder="https://app.example.com/webhook?issue=DESK-1"
        spellCheck={false}
        value={held.url}
        onChange={(event) => hold({ url: event.currentTarget.value })}
      />
      <TextInput
        label="Base URL"
        className={own['mono'] ?? ''}
        placeholder={base === '' ? 'whose path is taken off' : base}
        spellCheck={false}
        value={held.baseUrl}
        onChange={(event) => hold({ baseUrl: event.currentTarget.value })}
      />
      <Button variant="default" onClick={takeComposedRequest}>
        Take the composer’s
      </Button>
    </div>
  )
}

/** A canonical request that another library wrote into its log, beside the one computed here. */
function Elsewhere(): ReactNode {
  const canonical = useQshCheck((state) => state.canonical)
  const diff = useQshCheck((state) => state.check?.diff ?? null)
  return (
    <section className={own['elsewhere']} aria-label="Canonical request from elsewhere">
      <PasteField
        label="Canonical request from elsewhere"
        rows={2}
        placeholder="What your own code or its library hashed: GET&/path&a=1"
        value={canonical}
        onChange={(text) => useQshCheck.getState().typeCanonical(text)}
      />
      {diff !== null && <CanonicalDiffView diff={diff} />}
    </section>
  )
}

function useLiveHash(): void {
  const { method, url, baseUrl } = useInspector((state) => state.held)
  const tenantBase = useSubjectBaseUrl()
  const inToken = useHashInToken()
  const canonical = useQshCheck((state) => state.canonical)
  useEffect(() => {
    useQshCheck.getState().look({
      method,
      url: url.trim(),
      baseUrl: baseUrl.trim() === '' ? tenantBase : baseUrl.trim(),
      inToken,
      pasted: canonical === '' ? null : canonical,
    })
  }, [method, url, baseUrl, tenantBase, inToken, canonical])
}
