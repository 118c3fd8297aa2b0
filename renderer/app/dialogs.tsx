import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import type { ReactNode } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { fetched } from '../ui/fetched.tsx'
import { actions } from './actions/all-actions.ts'
import { answerQuestion } from './flows/ask-before-write.ts'
import { takeImported } from './flows/importing.ts'
import { isOccupied, openPlace } from './flows/pasting.ts'
import { saveAs, settleClash } from './flows/saved.ts'
import { chosenFor, copy, save } from './flows/exporting.ts'
import { ForgetHistoryDialog } from '../features/history/forget-dialog.tsx'
import { ClashDialog } from '../features/saved/clash-dialog.tsx'
import { RenameSavedDialog } from '../features/saved/rename-dialog.tsx'
import { SaveDialog } from '../features/saved/save-dialog.tsx'
import { SendQuestion } from '../features/composer/send-question.tsx'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { AddTenantDialog, NewestPayloadDialog } from '../features/tenants/add-dialog.tsx'
import { RemoveTenantDialog } from '../features/tenants/remove-dialog.tsx'
import { BaseUrlDialog } from '../features/tenants/base-url-dialog.tsx'
import { RenameTenantDialog } from '../features/tenants/rename-dialog.tsx'
import { type Dialog as OpenDialog, useShell } from '../state/shell.ts'

const AdfDialog = fetched(() =>
  import('../features/composer/adf-dialog.tsx').then((module) => module.AdfDialog),
)

const DescriptorDialog = fetched(() =>
  import('../features/tenants/descriptor-dialog.tsx').then((module) => module.DescriptorDialog),
)

const DiagnoseTextDialog = fetched(() =>
  import('../features/diagnosis/text-dialog.tsx').then((module) => module.DiagnoseTextDialog),
)

const ExportDialog = fetched(() =>
  import('../features/exporting/export-dialog.tsx').then((module) => module.ExportDialog),
)

const ImportDialog = fetched(() =>
  import('../features/importing/import-dialog.tsx').then((module) => module.ImportDialog),
)

const NoteDialog = fetched(() =>
  import('../features/tenants/note-dialog.tsx').then((module) => module.NoteDialog),
)

const PastedDialog = fetched(() =>
  import('../features/pasting/pasted-dialog.tsx').then((module) => module.PastedDialog),
)

const SetAsideDialog = fetched(() =>
  import('../features/database/set-aside-dialog.tsx').then((module) => module.SetAsideDialog),
)

const HelpDialog = fetched(() =>
  import('../features/help/help-dialog.tsx').then((module) => module.HelpDialog),
)

const ShortcutsDialog = fetched(() =>
  import('../features/settings/shortcuts-dialog.tsx').then((module) => module.ShortcutsDialog),
)

/** One entry a dialog; those about a tenant are told which. */
const TABLE: Readonly<Record<OpenDialog['kind'], (tenantId: string) => ReactNode>> = {
  'add-tenant': () => <AddTenantDialog />,
  settings: () => <SettingsDialog />,
  help: () => <HelpDialog />,
  shortcuts: () => <ShortcutsDialog actions={actions} />,
  export: () => <ExportDialog chosenFor={chosenFor} copy={copy} save={save} />,
  'save-request': () => <SaveDialog save={saveAs} />,
  'rename-saved': () => <RenameSavedDialog />,
  'saved-clash': () => <ClashDialog settle={(how) => void settleClash(how)} />,
  import: () => <ImportDialog take={takeImported} />,
  pasted: () => <PastedDialog occupied={isOccupied} open={openPlace} />,
  adf: () => <AdfDialog />,
  'set-aside-rows': () => <SetAsideDialog />,
  'diagnose-text': () => <DiagnoseTextDialog />,
  'rename-tenant': (tenantId) => <RenameTenantDialog tenantId={tenantId} />,
  'tenant-note': (tenantId) => <NoteDialog tenantId={tenantId} />,
  'base-url': (tenantId) => <BaseUrlDialog tenantId={tenantId} />,
  'remove-tenant': (tenantId) => <RemoveTenantDialog tenantId={tenantId} />,
  'forget-history': (tenantId) => <ForgetHistoryDialog tenantId={tenantId} />,
  'forget-all-history': () => <ForgetHistoryDialog tenantId={null} />,
  'newest-payload': (tenantId) => <NewestPayloadDialog tenantId={tenantId} />,
  descriptor: (tenantId) => <DescriptorDialog tenantId={tenantId} />,
}

function draw(dialog: OpenDialog): ReactNode {
  return TABLE[dialog.kind]('tenantId' in dialog ? dialog.tenantId : '')
}

/** The one dialog that is open, and the question of a write as a real person. */
export function Dialogs(): ReactNode {
  const dialog = useShell((state) => state.dialog)
  const close = useShell((state) => state.closeDialog)
  return (
    <>
      {dialog !== null && (
        <Boundary
          key={dialog.kind}
          what="This dialog"
          frame={(words) => (
            <Dialog title="Something went wrong" size={480} onClose={close}>
              {words}
            </Dialog>
          )}
        >
          {draw(dialog)}
        </Boundary>
      )}
      <SendQuestion answer={answerQuestion} />
    </>
  )
}
