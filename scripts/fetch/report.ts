import { FetchFault } from './fetchFault.ts'
import { both, type Both } from './language.ts'
import { UnreachedFault, type WhyUnreached } from './unreached.ts'

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
  /** Redirects to another host than the one that was asked, as `a → b`. */
  readonly moved = new Set<string>()
  /** The hosts that no connection could be had to. */
  readonly unreached = new Map<string, WhyUnreached>()
  /** The parts that stopped for it: they are told of together. */
  readonly cutOff = new Set<string>()
  readonly notPublished = new Map<string, readonly string[]>()
  readonly cells = new Map<string, Readonly<Record<string, number>>>()
  readonly dates: string[] = []

  /** Does one part of the work; a fault in it is kept and the next part goes on. */
  async part<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof FetchFault)) throw cause
      if (cause instanceof UnreachedFault) this.cutOff.add(name)
      else this.faults.push({ part: name, fault: cause })
      return null
    }
  }

  /** Whether anything has stopped a part. */
  isStopped(part: string): boolean {
    return this.cutOff.has(part) || this.faults.some((one) => one.part === part)
  }

  /** Whether anything has stopped any part. */
  get isFaulty(): boolean {
    return this.cutOff.size + this.faults.length > 0
  }

  note(sv: string, en: string): void {
    this.notes.push(both(sv, en))
  }
}
