import type { Annotation } from "./api";

/** A page as taken by the content script. */
export interface Taken {
  url: string;
  title: string;
  html: string;
  language: string;
  timeZone: string;
  /** Where the profile picture stands in the visible part, in CSS pixels; null if none is in view. */
  avatar: { url: string; x: number; y: number; width: number; height: number; scale: number } | null;
}

/** What the content script can be asked to do; each verb is called once the script is in the page. */
export interface ContentVerbs {
  take(): Taken;
  /** Draws lines under the words of the findings, or removes them all for an empty list. */
  mark(annotations: Annotation[]): number;
  /** Scrolls to the words of one finding and lays the marker behind them. False if they are not on the page. */
  show(annotation: Annotation): boolean;
  /** How far down the page each finding stands, 0 to 1, by annotation id. */
  places(annotations: Annotation[]): Record<string, number>;
}
