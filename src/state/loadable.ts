import type { DataError } from '../data/errors.ts'

/** A file on its way: nothing half-loaded, and a failure that says what failed. */
export type Loadable<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: DataError }

export const IDLE: Loadable<never> = { status: 'idle' }
export const LOADING: Loadable<never> = { status: 'loading' }

export const valueOf = <T>(loadable: Loadable<T> | undefined): T | undefined =>
  loadable?.status === 'ready' ? loadable.value : undefined
