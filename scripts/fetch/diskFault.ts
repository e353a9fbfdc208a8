import { FetchFault } from './fetchFault.ts'
import { both, same, type Both } from './language.ts'

const WORDS: ReadonlyMap<string, Both> = new Map([
  ['ENOSPC', both('disken är full', 'the disk is full')],
  ['EDQUOT', both('ditt utrymme på disken är slut', 'your space on the disk is used up')],
  ['EFBIG', both('filen är större än vad som får skrivas', 'the file is larger than may be written')],
  ['EACCES', both('du får inte skriva där', 'you may not write there')],
  ['EPERM', both('du får inte skriva där', 'you may not write there')],
  ['EROFS', both('disken kan bara läsas', 'the disk can only be read')],
  ['ENOTDIR', both('en fil ligger där en mapp behövs', 'a file lies where a folder is needed')],
  ['EEXIST', both('en fil ligger där en mapp behövs', 'a file lies where a folder is needed')],
  ['EISDIR', both('en mapp ligger där en fil behövs', 'a folder lies where a file is needed')],
])

/** A file could not be written. That is no fault of one part of the work: the run ends with it. */
export class DiskFault extends Error {
  override readonly name = 'DiskFault'
  readonly fault: FetchFault

  constructor(path: string, cause: unknown) {
    const fault = faultOf(path, cause)
    super(fault.message, { cause })
    this.fault = fault
  }
}

/** What the system said when a file was written, in words. */
function faultOf(path: string, cause: unknown): FetchFault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const said = cause instanceof Error ? cause.message : String(cause)
  return new FetchFault('disk', {
    asked: both(`att skriva ${path}`, `to write ${path}`),
    came: WORDS.get(code) ?? same(said),
    look: same(path),
    mend: both(
      'Gör plats eller välj en annan mapp med --out och --cache, och kör igen: det som redan hämtats hämtas inte om.',
      'Make room or choose another folder with --out and --cache, and run again: what was fetched is not fetched again.',
    ),
  })
}
