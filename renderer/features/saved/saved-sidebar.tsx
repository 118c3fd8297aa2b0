import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconFolderOpen, IconListCheck, IconRefresh } from '@tabler/icons-react'
import { type ReactNode, useEffect, useMemo } from 'react'
import { FOCUS } from '../../keys/focus.ts'
import { linesOf, type SavedLine, useSaved } from '../../state/saved.ts'
import { ChooseFolder } from '../../ui/choose-folder.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { SIDE_HEADING, SideNote, SidePanel } from '../../ui/side-panel.tsx'
import { useWantedFocus } from '../../ui/use-wanted-focus.ts'
import { ROW, VirtualList } from '../../ui/virtual-list.tsx'
import { type RunChecks, SavedRow } from './saved-row.tsx'
import styles from './saved-sidebar.module.css'

const heightOf = ({ kind }: SavedLine): number => (kind === 'folder' ? SIDE_HEADING : ROW)
const NONE_FOUND = 'No saved request is called so.'
const NONE_SAVED = 'Nothing is saved here yet. Save keeps the request on screen, one file each.'

interface SavedSidebarProps {
  readonly open: (path: string) => void
  /** Runs a folder, or one request in it, as checks. */
  readonly check: RunChecks
}

/** Requests that lie in a folder of the person's, a file each. */
export function SavedSidebar({ open, check }: SavedSidebarProps): ReactNode {
  const { text, list, choosing, find } = useSaved()
  useEffect(() => void useSaved.getState().load(), [])
  useWantedFocus(FOCUS.savedSearch)
  const lines = useMemo(() => (list === null ? [] : linesOf(list, text)), [list, text])
  if (list !== null && list.folder === null) return <NoFolder />
  return (
    <SidePanel
      label="Saved"
      busy={choosing}
      search={{
        id: FOCUS.savedSearch,
        label: 'Find a saved request',
        placeholder: 'Name, path, folder…',
        value: text,
        onChange: find,
      }}
      aside={<FolderMenu check={check} />}
    >
      {list?.failure !== null && list?.failure !== undefined && (
        <div className={styles['failure']}>
          <FailureNote failure={list.failure} />
          <ChooseFolder />
        </div>
      )}
      {list !== null && list.failure === null && lines.length === 0 && (
        <SideNote>{text === '' ? NONE_SAVED : NONE_FOUND}</SideNote>
      )}
      <VirtualList
        label="Saved requests"
        items={lines}
        row={(line) => <SavedRow line={line} open={open} check={check} />}
        rowHeight={heightOf}
      />
    </SidePanel>
  )
}

function NoFolder(): ReactNode {
  const choosing = useSaved((state) => state.choosing)
  return (
    <nav className={styles['none']} aria-label="Saved" aria-busy={choosing}>
      <p>
        Saved requests are files, one each, in a folder of yours: keep it in git and share it. They
        hold no secret and nothing of a customer.
      </p>
      <ChooseFolder />
    </nav>
  )
}

function FolderMenu({ check }: Pick<SavedSidebarProps, 'check'>): ReactNode {
  const folder = useSaved((state) => state.list?.folder ?? '')
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label="More of the saved requests">
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={styles['folder'] ?? ''} title={folder}>
          {folder}
        </Menu.Label>
        <Menu.Item
          leftSection={<IconListCheck size={14} aria-hidden />}
          onClick={() => check('', null)}
        >
          Run all as checks…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFolderOpen size={14} aria-hidden />}
          onClick={() => void useSaved.getState().chooseFolder()}
        >
          Choose another folder…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={() => void useSaved.getState().load()}
        >
          Read the folder again
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
