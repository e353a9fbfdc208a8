import { Fragment, useEffect, type ReactNode } from 'react'
import type { Manifest } from '../../data/schema.ts'
import type { Catalog } from '../../domain/dataset.ts'
import type { Register } from '../../domain/interventions.ts'
import { selectShippedCatalog as selectCatalog } from '../../state/shownData.ts'
import { valueOf } from '../../state/loadable.ts'
import { useAppState, useLanguage } from '../../state/useAppState.ts'
import { formatCount } from '../../symbology/format.ts'
import { Rich } from '../frame/Rich.tsx'
import { ViewAnswer } from '../frame/ViewAnswer.tsx'
import { AccessibilitySection } from './AccessibilitySection.tsx'
import { DownloadsSection } from './DownloadsSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { EstimatesSection } from './EstimatesSection.tsx'
import { LayersSection } from './LayersSection.tsx'
import { LevelsSection } from './LevelsSection.tsx'
import { MapSection } from './MapSection.tsx'
import { MeasuresSection } from './MeasuresSection.tsx'
import { MemosSection } from './MemosSection.tsx'
import styles from './om.module.css'
import { OursSection } from './OursSection.tsx'
import { SECTION_IDS, SECTIONS, type SectionId } from './sections.ts'
import { SourcesSection } from './SourcesSection.tsx'
import { StartSection } from './StartSection.tsx'
import { StatesSection } from './StatesSection.tsx'
import { UnknownSection } from './UnknownSection.tsx'
import { useNameList } from './useNameList.ts'
import { useOmTexts } from './useOmTexts.ts'
import { VersionSection } from './VersionSection.tsx'
import { WordsSection } from './WordsSection.tsx'

/** Where do the figures come from? Everything is read from the data set, so that it is true of this edition. */
export function OmView() {
  const catalog = useAppState(selectCatalog)
  const manifest = useAppState((state) => valueOf(state.data.manifest))
  const register = useAppState((state) => valueOf(state.data.register))
  const sections = sectionsOf({ catalog, manifest, register })
  useNamedSection(sections.length)
  return (
    <div className={styles.view}>
      <Answer />
      <Contents ids={sections.map(({ id }) => id)} />
      <div className={styles.sections}>
        {sections.map(({ id, section }) => (
          <Fragment key={id}>{section}</Fragment>
        ))}
      </div>
    </div>
  )
}

interface Files {
  readonly catalog: Catalog | undefined
  readonly manifest: Manifest | undefined
  readonly register: Register | undefined
}

interface Shown {
  readonly id: SectionId
  readonly section: ReactNode
}

/** The sections that the files at hand can fill; the statement about the site needs none of them. */
function sectionsOf(files: Files): readonly Shown[] {
  const all = { ...ALWAYS, ...ofCatalog(files), ...ofRegister(files) }
  return SECTION_IDS.flatMap((id) => (all[id] === undefined ? [] : [{ id, section: all[id] }]))
}

type Sections = Readonly<Partial<Record<SectionId, ReactNode>>>

const ALWAYS: Sections = {
  start: <StartSection />,
  states: <StatesSection />,
  measures: <MeasuresSection />,
  embed: <EmbedSection />,
  accessibility: <AccessibilitySection />,
  version: <VersionSection />,
}

function ofCatalog({ catalog, manifest, register }: Files): Sections {
  if (catalog === undefined || manifest === undefined) return {}
  return {
    sources: <SourcesSection catalog={catalog} />,
    layers: <LayersSection catalog={catalog} />,
    levels: <LevelsSection catalog={catalog} />,
    map: <MapSection catalog={catalog} />,
    estimates: <EstimatesSection />,
    words: <WordsSection catalog={catalog} />,
    ours: <OursSection catalog={catalog} register={register} />,
    downloads: <DownloadsSection catalog={catalog} manifest={manifest} />,
  }
}

function ofRegister({ catalog, register }: Files): Sections {
  if (catalog === undefined || register === undefined) return {}
  return {
    unknown: <UnknownSection catalog={catalog} register={register} />,
    memos: <MemosSection catalog={catalog} register={register} />,
  }
}

function Answer() {
  const text = useOmTexts()
  const catalog = useAppState(selectCatalog)
  const hasFailed = useAppState(({ data }) => data.manifest.status === 'failed' || data.catalog.status === 'failed')
  const memos = useAppState((state) => valueOf(state.data.register)?.documents.length)
  const language = useLanguage()
  return (
    <div className={styles.answer}>
      <ViewAnswer
        question={text.question}
        answer={
          <>
            {catalog === undefined ? hasFailed ? text.failed : text.loading : <AnswerOf catalog={catalog} />}{' '}
            {memos !== undefined && <Rich text={text.answerMemos({ count: formatCount(memos, language) })} />}
          </>
        }
      />
    </div>
  )
}

function AnswerOf({ catalog }: { catalog: Catalog }) {
  const text = useOmTexts()
  const language = useLanguage()
  const listOf = useNameList()
  const used = catalog.sources.filter(({ id }) => catalog.layers.some(({ source }) => source === id) && id !== 'own')
  const areas = catalog.sources.filter(({ id }) => id === 'malmo-areas')
  return (
    <Rich
      text={text.answer({
        layers: formatCount(catalog.layers.length, language),
        areas: formatCount(
          catalog.levels.reduce((sum, { units }) => sum + units, 0),
          language,
        ),
        levels: formatCount(catalog.levels.length, language),
        publishers: listOf([...used, ...areas].map(({ publisher }) => publisher)),
      })}
    />
  )
}

function Contents({ ids }: { ids: readonly SectionId[] }) {
  const text = useOmTexts()
  return (
    <nav className={styles.contents} aria-labelledby="om-contents">
      <h2 id="om-contents">{text.contents}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${SECTIONS[id]}`}>{text.titles[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Goes to the section that the address names, again when more has come in above it. */
function useNamedSection(sectionCount: number): void {
  useEffect(() => {
    const anchor = window.location.hash.slice(1)
    if (anchor === '') return
    // After the frame has moved the focus to the heading of the view.
    const turn = requestAnimationFrame(() => {
      const heading = document.getElementById(anchor)
      heading?.focus()
      heading?.scrollIntoView()
    })
    return () => cancelAnimationFrame(turn)
  }, [sectionCount])
}
