import type { CoordinateSystem } from '../domain/delivery.ts'

/** How a system of metres lies on the ground, as far as a file can say it in numbers. */
export interface ProjectionNumbers {
  readonly centralMeridian: number
  readonly scale: number
  readonly falseEasting: number
}

export interface SystemDefinition {
  readonly name: string
  /** The parameters in the writing of PROJ. */
  readonly proj: string
  /** Null for degrees, and for a projection that is known by its name. */
  readonly numbers: ProjectionNumbers | null
  /** How programs name it, in small letters without signs between. */
  readonly names: readonly string[]
}

/**
 * The known systems. Parameters of SWEREF 99 TM, SWEREF 99 13 30 and RT 90 2,5 gon V as Lantmäteriet publishes them
 * (Kartprojektioner; Transformationssamband SWEREF 99 – RT 90 with seven parameters), Web Mercator as EPSG does
 * (method 1024: the sphere of the equator's radius). SWEREF 99 and WGS 84 are one here: they differ by less than a
 * metre, and no file of areas says from which year its WGS 84 is. The seven parameters of RT 90 are the national ones;
 * the publisher's four control points (Kontrollpunkter RT 90 - SWEREF 99, 2006-05-03) come out within 0.1 m of where
 * its direct projection has them.
 */
export const SYSTEM_DEFINITIONS: Readonly<Record<CoordinateSystem, SystemDefinition>> = {
  'EPSG:4326': {
    name: 'WGS 84',
    proj: '+proj=longlat +ellps=WGS84 +towgs84=0,0,0 +no_defs',
    numbers: null,
    names: ['wgs84', 'gcswgs1984', 'wgs1984', 'sweref99', 'gcssweref99', 'etrs89', 'gcsetrs1989', 'gcswgs84', 'crs84'],
  },
  'EPSG:3006': {
    name: 'SWEREF 99 TM',
    proj: '+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs',
    numbers: { centralMeridian: 15, scale: 0.9996, falseEasting: 500_000 },
    names: ['sweref99tm'],
  },
  'EPSG:3008': {
    name: 'SWEREF 99 13 30',
    proj: '+proj=tmerc +lat_0=0 +lon_0=13.5 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs',
    numbers: { centralMeridian: 13.5, scale: 1, falseEasting: 150_000 },
    names: ['sweref991330'],
  },
  'EPSG:3857': {
    name: 'Web Mercator',
    proj: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
    numbers: null,
    names: [
      'wgs84pseudomercator',
      'wgs1984webmercatorauxiliarysphere',
      'wgs1984webmercator',
      'popularvisualisationpseudomercator',
    ],
  },
  'EPSG:3021': {
    name: 'RT 90 2,5 gon V',
    proj:
      '+proj=tmerc +lat_0=0 +lon_0=15.8082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel ' +
      '+towgs84=414.0978567149,41.3381489658,603.0627177516,-0.8550434314,2.1413465185,-7.0227209516,0 +units=m +no_defs',
    numbers: { centralMeridian: 15.808_277_777_777_8, scale: 1, falseEasting: 1_500_000 },
    names: ['rt9025gonv', 'rt9025gonw', 'rt90gonv'],
  },
}
