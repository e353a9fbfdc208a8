import { FetchFault } from './fetchFault.ts'
import { both, type Both } from './language.ts'

/** A fault and which part of the work it stopped. */
interface PartFault {
  readonly part: string
  readonly fault: FetchFault
}

/** What a run did, gathered on the way and told at the end. */
export class RunReport {
  readonly written: string[] = []
  readonly notes: Both[] = []
  readonly faults: PartFault[] = []
  readonly notPublished = new Map<string, readonly string[]>()
  readonly cells = new Map<string, Readonly<Record<string, number>>>()
  readonly dates: string[] = []

  /** Does one part of the work; a fault in it is kept and the next part goes on. */
  async part<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof FetchFault)) throw cause
      this.faults.push({ part: name, fault: cause })
      return null
    }
  }

  faultsOf(part: string): number {
    return this.faults.filter((one) => one.part === part).length
  }

  note(sv: string, en: string): void {
    this.notes.push(both(sv, en))
  }
}
