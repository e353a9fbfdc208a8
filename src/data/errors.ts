/** What is wrong with a file of the data set: enough to tell the reader and to mend it. */
export interface DataError {
  /** The file's id in the manifest, e.g. `figures.delomrade`. */
  readonly file: string
  readonly path: string
  readonly rule:
    'unreachable' | 'notFound' | 'notJson' | 'version' | 'schema' | 'hash' | 'rows' | 'join' | 'notInManifest'
  /** What was found instead, as text. */
  readonly found: string
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DataError }

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value })
export const fail = (error: DataError): Result<never> => ({ ok: false, error })
