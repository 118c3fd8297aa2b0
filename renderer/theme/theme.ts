import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const iris: MantineColorsTuple = [
  '#f3f2fe',
  '#e4e2fb',
  '#c9c5f6',
  '#aba5f0',
  '#8f87e8',
  '#7069de',
  '#5b53d6',
  '#4f46c8',
  '#433bb0',
  '#362f92',
]

const ink: MantineColorsTuple = [
  '#e7e8ec',
  '#c9ccd6',
  '#a2a6b3',
  '#7b7f8c',
  '#4a4d59',
  '#34363f',
  '#22242a',
  '#1c1d22',
  '#17181c',
  '#101114',
]

/** What tooltips, menus and popovers are drawn in; it stands inside the main landmark of the view that is on screen. */
export const FLOATING = document.createElement('div')

const floating = {
  shadow: 'none',
  radius: 'md',
  transitionProps: { duration: 60 },
  portalProps: { target: FLOATING },
} as const

/** The app's type scale, radii and component manners. Colours come from tokens.css. */
export const theme = createTheme({
  colors: { iris, dark: ink },
  primaryColor: 'iris',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, Cantarell, sans-serif",
  fontFamilyMonospace: 'var(--u-mono)',
  fontSizes: { xs: '0.6875rem', sm: '0.75rem', md: '0.8125rem', lg: '0.9375rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.4', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.25rem' }, h2: { fontSize: '0.9375rem' } },
  },
  cursorType: 'default',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 26, color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Tooltip: {
      defaultProps: {
        openDelay: 350,
        transitionProps: { duration: 80 },
        portalProps: floating.portalProps,
      },
    },
    Menu: {
      defaultProps: {
        ...floating,
        withInitialFocusPlaceholder: false,
        // What does not fit is scrolled to: the last items of a long one would lie below the window.
        middlewares: { flip: true, shift: true, size: { padding: 6 } },
      },
    },
    // Else the menu around it cuts off what is wider.
    MenuSub: { defaultProps: { floatingStrategy: 'fixed' } },
    Popover: { defaultProps: floating },
    Combobox: { defaultProps: floating },
  },
})

const shared = {
  '--mantine-color-body': 'var(--u-bg)',
  '--mantine-color-text': 'var(--u-text)',
  '--mantine-color-dimmed': 'var(--u-text-dim)',
  '--mantine-color-placeholder': 'var(--u-text-dim)',
  '--mantine-color-anchor': 'var(--u-accent-text)',
  '--mantine-color-error': 'var(--u-bad)',
  '--mantine-color-default': 'var(--u-bg-field)',
  '--mantine-color-default-hover': 'var(--u-bg-hover)',
  '--mantine-color-default-color': 'var(--u-text)',
  '--mantine-color-default-border': 'var(--u-line-strong)',
  '--mantine-color-gray-light-color': 'var(--u-text-dim)',
  '--mantine-color-gray-light-hover': 'var(--u-bg-hover)',
  '--mantine-color-iris-light': 'var(--u-accent-soft)',
  '--mantine-color-iris-light-color': 'var(--u-accent-text)',
}

/** Points Mantine's variables at the app's tokens, in both schemes alike. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})
