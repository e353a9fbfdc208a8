import { stripVTControlCharacters } from 'node:util'
import { createLogger, type Logger, type Plugin } from 'vite'
import { META_POLICY } from './contentSecurityPolicy.ts'

/** Where the build leaves the list of modules, beside Vite's own manifest and outside what is served. */
export const MODULE_LIST = '.vite/modules.json'

/** The database library can also be used outside a browser, and asks for these only there. */
const KNOWN_WARNING = /"node:(?:fs|crypto)" has been externalized.*sql\.js/

/** The list of built files ends with a size. There are a hundred; tests/build holds those that a reader waits for. */
const LIST_OF_FILES = /\d kB\s*$/

/**
 * Vite's own words without the ones that are known to mean nothing, so that a new warning is seen, and without the
 * list of files, so that what the data build has just said of the figures is still on the screen.
 */
export function quietLogger(logger: Logger = createLogger()): Logger {
  return {
    ...logger,
    info: (message, options) => {
      if (!LIST_OF_FILES.test(stripVTControlCharacters(message))) logger.info(message, options)
    },
    warn: (message, options) => {
      if (!KNOWN_WARNING.test(message)) logger.warn(message, options)
    },
    warnOnce: (message, options) => {
      if (!KNOWN_WARNING.test(message)) logger.warnOnce(message, options)
    },
  }
}

/** Puts the content security policy into the built page; not while developing, where Vite needs inline scripts. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
          // First in the head: a policy binds only what stands after it.
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

/** One line of the module list: a module of which something was left in a chunk after tree shaking. */
export interface ShippedModule {
  readonly chunk: string
  readonly module: string
  readonly bytes: number
}

/** Writes which modules each chunk really carries, so that a test can prove that no unused library is shipped. */
export function moduleList(): Plugin {
  return {
    name: 'module-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const shipped: ShippedModule[] = []
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const [module, rendered] of Object.entries(output.modules)) {
          if (rendered.renderedLength > 0)
            shipped.push({ chunk: output.fileName, module, bytes: rendered.renderedLength })
        }
      }
      this.emitFile({ type: 'asset', fileName: MODULE_LIST, source: JSON.stringify(shipped, null, 1) })
    },
  }
}
