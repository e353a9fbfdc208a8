import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef, useState } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { Callout } from './Callout.tsx'
import { glFonts } from './glResources.ts'
import { MapController, type Project } from './MapController.ts'
import type { RendererProps } from './renderer.ts'
import { SvgMap } from './SvgMap.tsx'
import styles from './gl.module.css'

/** How long the hint about the wheel stays, in milliseconds. */
const HINT_TIME = 1500

interface GlMapProps extends RendererProps {
  readonly text: Messages['map']
  /** The map cannot be drawn with GL here. */
  readonly onFail: () => void
}

/**
 * The map drawn by MapLibre. Loaded on its own, since the library is large. The SVG map stands in until everything is
 * on the screen, and while a lost context is not back: so no blank map is seen.
 */
export default function GlMap({ text, onFail, ...props }: GlMapProps) {
  const { view, shapes, width, height, hoveredId, activeId, callout, events, onScale, onHandle } = props
  // The map is made once, whatever identity the callbacks have: it asks for them when it needs them.
  const latest = useRef({ events, onScale, onFail })
  const container = useRef<HTMLDivElement>(null)
  const controller = useRef<MapController | null>(null)
  const [isReady, setIsReady] = useState(false)
  const [project, setProject] = useState<Project | null>(null)
  const [hints, setHints] = useState(0)

  useEffect(() => {
    latest.current = { events, onScale, onFail }
  }, [events, onScale, onFail])

  useEffect(() => {
    if (container.current === null) return
    try {
      controller.current = new MapController(container.current, glFonts(), {
        events: {
          onHover: (unitId, x, y) => latest.current.events.onHover(unitId, x, y),
          onSelect: (unitId) => latest.current.events.onSelect(unitId),
        },
        onReady: setIsReady,
        onCamera: (next, metersPerPixel) => {
          setProject(() => next)
          latest.current.onScale(metersPerPixel)
        },
        onWheelPrevented: () => setHints((count) => count + 1),
        onFail: () => latest.current.onFail(),
      })
    } catch (error) {
      console.warn('The map is drawn without GL:', error)
      latest.current.onFail()
    }
    return () => {
      controller.current?.destroy()
      controller.current = null
    }
  }, [])

  useEffect(
    () => controller.current?.update({ view, shapes, hoveredId, activeId }, width, height),
    [view, shapes, hoveredId, activeId, width, height],
  )

  useEffect(() => {
    if (!isReady || controller.current === null) return
    onHandle(controller.current.handle)
    return () => onHandle(null)
  }, [isReady, onHandle])

  return (
    <>
      {!isReady && <SvgMap {...props} />}
      <div className={styles.layer} aria-hidden>
        <div ref={container} className={styles.map} data-ready={isReady ? 'true' : undefined} />
        {isReady && callout !== null && project !== null && (
          <svg className={styles.overlay} width={width} height={height}>
            <Callout text={callout.text} {...project(callout.point)} width={width} />
          </svg>
        )}
        {hints > 0 && <Hint key={hints} text={text.zoomHint} />}
      </div>
    </>
  )
}

function Hint({ text }: { text: string }) {
  const [isShown, setIsShown] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(false), HINT_TIME)
    return () => clearTimeout(timer)
  }, [])
  return isShown ? <div className={styles.hint}>{text}</div> : null
}
