'use strict'
const { EventEmitter } = require('node:events')
const { strict } = require('./strict.cjs')

// https://www.electronjs.org/docs/latest/api/menu-item#roles, with the labels Electron gives them.
const roles = {
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  delete: 'Delete',
  pasteandmatchstyle: 'Paste and Match Style',
  selectall: 'Select All',
  reload: 'Reload',
  forcereload: 'Force Reload',
  toggledevtools: 'Toggle Developer Tools',
  resetzoom: 'Actual Size',
  zoomin: 'Zoom In',
  zoomout: 'Zoom Out',
  togglefullscreen: 'Toggle Full Screen',
  window: 'Window',
  minimize: 'Minimize',
  close: 'Close Window',
  help: 'Help',
  about: 'About',
  quit: 'Quit',
  filemenu: 'File',
  editmenu: 'Edit',
  viewmenu: 'View',
  windowmenu: 'Window',
  appmenu: 'App',
  services: 'Services',
  hide: 'Hide',
  hideothers: 'Hide Others',
  unhide: 'Show All',
  front: 'Bring All to Front',
  zoom: 'Zoom',
}
const types = new Set(['normal', 'separator', 'submenu', 'checkbox', 'radio'])

// https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts#accelerators
const modifier =
  /^(Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)$/i
const key =
  /^([A-Z0-9]|F([1-9]|1\d|2[0-4])|[)!@#$%^&*(:;<,>.?/~`{}[\]|\\'"=_-]|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|num[0-9])$/i

function checkAccelerator(accelerator) {
  const parts = accelerator.split('+')
  const last = parts.pop()
  if (key.test(last) && parts.every((part) => modifier.test(part))) return
  throw new Error(`electron double: '${accelerator}' is not an accelerator`)
}

function typeOf({ type, submenu }) {
  return type ?? (submenu === undefined ? 'normal' : 'submenu')
}

class MenuItem {
  constructor(options) {
    const role = options.role?.toLowerCase()
    const type = typeOf(options)
    if (role !== undefined && !(role in roles))
      throw new Error(`Unknown menu role: ${options.role}`)
    if (!types.has(type)) throw new Error(`Unknown menu item type: ${type}`)
    const {
      label = roles[role] ?? '',
      accelerator,
      id,
      enabled = true,
      visible = true,
      checked = false,
    } = options
    if (type !== 'separator' && label === '')
      throw new Error('electron double: a menu item without label or role')
    if (accelerator !== undefined) checkAccelerator(accelerator)
    Object.assign(this, { type, role, label, accelerator, id, enabled, visible, checked })
    const { submenu } = options
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu
    /** https://www.electronjs.org/docs/latest/api/menu-item#menuitemclick */
    this.click = (event, focusedWindow) => {
      if (role !== undefined)
        throw new Error(`electron double: the role '${role}' is not implemented`)
      const { BrowserWindow } = require('./browser-window.cjs')
      options.click?.(
        this,
        focusedWindow ?? BrowserWindow.getFocusedWindow() ?? undefined,
        event ?? {},
      )
    }
  }
}

let applicationMenu = null

class Menu extends EventEmitter {
  constructor() {
    super()
    /** https://www.electronjs.org/docs/latest/api/menu#menuitems */
    this.items = []
    return strict('Menu', this)
  }

  /** https://www.electronjs.org/docs/latest/api/menu#menuappendmenuitem */
  append(item) {
    this.items.push(item)
  }

  /** https://www.electronjs.org/docs/latest/api/menu#menugetmenuitembyidid */
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null)
      if (found !== null) return found
    }
    return null
  }

  /** https://www.electronjs.org/docs/latest/api/menu#menupopupoptions: nothing is drawn. */
  popup() {}

  /** https://www.electronjs.org/docs/latest/api/menu#menubuildfromtemplatetemplate */
  static buildFromTemplate(template) {
    const menu = new Menu()
    for (const entry of template)
      menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry))
    return menu
  }

  /** https://www.electronjs.org/docs/latest/api/menu#menusetapplicationmenumenu */
  static setApplicationMenu(menu) {
    applicationMenu = menu
  }

  /** https://www.electronjs.org/docs/latest/api/menu#menugetapplicationmenu */
  static getApplicationMenu() {
    return applicationMenu
  }
}

module.exports = { Menu, MenuItem }
