import { ActionIcon, Button } from '@mantine/core'
import { IconArrowUpRight, IconCopy, IconFold, IconListCheck, IconRoute } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BodyNode } from '../../../contract/bodies.ts'
import { accountIdIn, OPEN_LINK, pathIn } from '../../format/explained-values.ts'
import { jsonPathOf, nodeAt, placeOf } from '../../format/tree-rows.ts'
import { personOf, useActing } from '../../state/acting.ts'
import { useBodyTree } from '../../state/body-tree.ts'
import { copyText } from '../../state/copy-text.ts'
import { expectValue } from '../../state/expectation.ts'
import { useSavedTab } from '../../state/shown.ts'
import { personKey, usePersonNames } from '../../state/person-names.ts'
import { useBaseUrl } from '../../state/tenants.ts'
import { Hint } from '../../ui/hint.tsx'
import { DocumentView } from './document-view.tsx'
import { StripButton } from './strip-button.tsx'
import type { TreeProps, TreeViewProps } from './tree-view.tsx'
import styles from './tree-view.module.css'

type MemberStripProps = TreeProps & Pick<TreeViewProps, 'openLink' | 'derived'>

/** Where one is in the tree, and what can be done with it. */
export function MemberStrip(props: MemberStripProps): ReactNode {
  const { of, name, tree, tenantId, openLink, derived } = props
  const node = nodeAt(tree, tree.active)
  const path = jsonPathOf(tree, tree.active)
  const read = useBodyTree((state) => state.value)
  const baseUrl = useBaseUrl(tenantId)
  if (node === undefined || path === null) return null
  const pathOf = (text: string): string | null =>
    baseUrl === null ? null : pathIn({ name: null, kind: 'string', text, cut: false }, baseUrl)
  const value = read?.at === node.at ? read.value : null
  return (
    <div className={styles['strip']} role="region" aria-label="Member">
      <div className={styles['line']}>
        <code className={styles['path']} title={path}>
          {path}
        </code>
        {!derived && <ExpectMember node={node} place={placeOf(tree, tree.active)} />}
        <AskWho node={node} tenantId={tenantId} />
        <OpenLink node={node} tenantId={tenantId} openLink={openLink} />
        <StripButton
          label="Copy value"
          hint="Copy all of this value"
          icon={<IconCopy size={14} aria-hidden />}
          onClick={() => void useBodyTree.getState().copyValue(of, node.at)}
        />
        <StripButton
          label="Copy path"
          hint="Copy the JSONPath of this value"
          icon={<IconRoute size={14} aria-hidden />}
          onClick={() => void copyText(path, 'Copied the path')}
        />
        <Hint label="Fold all">
          <ActionIcon
            variant="subtle"
            size={22}
            aria-label="Fold all"
            onClick={() => useBodyTree.getState().foldAll(name)}
          >
            <IconFold size={14} aria-hidden />
          </ActionIcon>
        </Hint>
      </div>
      {value !== null && value.document !== null && (
        <DocumentView
          label="Value"
          node={value.document}
          tenantId={tenantId}
          pathOf={pathOf}
          openLink={openLink}
        />
      )}
      {value !== null && value.document === null && node.cut && (
        <pre className={styles['long']} tabIndex={0} aria-label="Value">
          {value.text}
          {value.cut && '\n… cut here; copy the value for all of it'}
        </pre>
      )}
    </div>
  )
}

interface OfNode {
  readonly node: BodyNode
  readonly tenantId: string
}

/** By keyboard, what the pointer asks by resting on it. */
function AskWho({ node, tenantId }: OfNode): ReactNode {
  const accountId = accountIdIn(node)
  const known = useActing(personOf(tenantId, accountId)) !== undefined
  const asked = usePersonNames(
    (state) => accountId !== null && state.names[personKey(tenantId, accountId)] !== undefined,
  )
  if (accountId === null || known || asked) return null
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      onClick={() => void usePersonNames.getState().ask(tenantId, accountId)}
    >
      Who is it?
    </Button>
  )
}

/** Of a saved request: the value as what its answer has to hold. */
function ExpectMember({
  node,
  place,
}: {
  readonly node: BodyNode
  readonly place: string | null
}): ReactNode {
  const tabId = useSavedTab()
  if (tabId === null || place === null) return null
  return (
    <StripButton
      label="Expect this"
      hint="Expect this value of the saved request"
      icon={<IconListCheck size={14} aria-hidden />}
      onClick={() => expectValue(tabId, place, node)}
    />
  )
}

function OpenLink({
  node,
  tenantId,
  openLink,
}: OfNode & Pick<TreeViewProps, 'openLink'>): ReactNode {
  const baseUrl = useBaseUrl(tenantId)
  const path = baseUrl === null ? null : pathIn(node, baseUrl)
  if (path === null) return null
  return (
    <StripButton
      label={OPEN_LINK}
      hint={OPEN_LINK}
      icon={<IconArrowUpRight size={14} aria-hidden />}
      onClick={() => openLink(path)}
    />
  )
}
