/**
 * Colour science for the palette tests: colour difference and simulated colour-vision deficiency.
 * CIEDE2000: Sharma, Wu and Dalal (2005), Color Research and Application 30(1), 21-30.
 * Dichromacy: Machado, Oliveira and Fernandes (2009), IEEE TVCG 15(6), 1291-1298, severity 1.0, on linear sRGB.
 */
import { lab, rgb } from 'd3'

export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan' | 'grey'
export const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan', 'grey']

type Triple = readonly [number, number, number]

const MATRICES: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}

const linear = (c: number): number => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)
const companded = (c: number): number => {
  const v = Math.min(1, Math.max(0, c))
  return 255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)
}

/** L*, a*, b* of a colour as seen with the given vision. */
export function labAsSeen(color: string, vision: Vision): Triple {
  const { r, g, b } = rgb(color)
  const source: Triple = [linear(r), linear(g), linear(b)]
  const seen = MATRICES[vision].map((row) => companded(row[0] * source[0] + row[1] * source[1] + row[2] * source[2]))
  const { l, a, b: bStar } = lab(rgb(seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0))
  return [l, a, bStar]
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

function hueDegrees(a: number, b: number): number {
  if (a === 0 && b === 0) return 0
  return (Math.atan2(b, a) * 180) / Math.PI + (Math.atan2(b, a) < 0 ? 360 : 0)
}

function hueDifference(h1: number, h2: number, isGrey: boolean): number {
  if (isGrey) return 0
  if (Math.abs(h2 - h1) <= 180) return h2 - h1
  return h2 > h1 ? h2 - h1 - 360 : h2 - h1 + 360
}

function meanHue(h1: number, h2: number, isGrey: boolean): number {
  if (isGrey) return h1 + h2
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2
}

/** CIEDE2000 difference of two L*a*b* colours, with all weights 1. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const g = 0.5 * (1 - Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7)))
  const c1 = Math.hypot(a1 * (1 + g), b1)
  const c2 = Math.hypot(a2 * (1 + g), b2)
  const h1 = hueDegrees(a1 * (1 + g), b1)
  const h2 = hueDegrees(a2 * (1 + g), b2)
  const isGrey = c1 * c2 === 0
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(hueDifference(h1, h2, isGrey) / 2))
  const lMean = (l1 + l2) / 2
  const cMean = (c1 + c2) / 2
  const hMean = meanHue(h1, h2, isGrey)
  const t =
    1 -
    0.17 * Math.cos(radians(hMean - 30)) +
    0.24 * Math.cos(radians(2 * hMean)) +
    0.32 * Math.cos(radians(3 * hMean + 6)) -
    0.2 * Math.cos(radians(4 * hMean - 63))
  const sL = 1 + (0.015 * (lMean - 50) ** 2) / Math.sqrt(20 + (lMean - 50) ** 2)
  const sC = 1 + 0.045 * cMean
  const sH = 1 + 0.015 * cMean * t
  const rotation =
    -Math.sin(radians(60 * Math.exp(-(((hMean - 275) / 25) ** 2)))) * 2 * Math.sqrt(cMean ** 7 / (cMean ** 7 + 25 ** 7))
  const [x, y, z] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH]
  return Math.sqrt(x * x + y * y + z * z + rotation * y * z)
}

/** CIEDE2000 difference of two colours as seen with the given vision. */
export const differenceAsSeen = (a: string, b: string, vision: Vision): number =>
  ciede2000(labAsSeen(a, vision), labAsSeen(b, vision))
