import { create } from 'zustand'

interface PaletteState {
  /** True from the first time it was asked for: the library is fetched then. */
  readonly wanted: boolean
  readonly open: boolean
  readonly show: (open: boolean) => void
}

export const usePalette = create<PaletteState>()((set) => ({
  wanted: false,
  open: false,
  show: (open) => set({ open, wanted: true }),
}))
